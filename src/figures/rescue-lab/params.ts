import { choice, text, toggle } from '@/params/schema';
import { brokenOf } from './challenges/broken';
import { challengeIds } from './challenges/challenge-ids';
import { settingsSchema } from './settings';

export { type LabSettings, type SettingName, settingNames, settingsSchema } from './settings';

/** Everything of the lab that a link carries. */
export const schema = {
  ...settingsSchema,
  /** Whether a second run, B, goes beside the first. */
  compare: toggle(0),
  /** Where B's settings differ from A's: `rate:0.1,norm:batch`, see `differences.ts`. */
  b: text({ default: '', maxLength: 400 }),
  /** A link that names one opens it as it is handed over, but for what the link itself sets. */
  challenge: choice({ default: 'none', choices: ['none', ...challengeIds], presets: brokenOf }),
};
