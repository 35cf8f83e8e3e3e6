import type { Words } from '@/i18n/locale';
import type { LabSettings, SettingName } from '../params';
import type { ChallengeId } from './challenge-ids';
import { english } from './challenges-words-en';
import type { ChallengeWords } from './challenges-words-types';
import { chinese } from './challenges-words-zh';

export const challengeWords: Words<Readonly<Record<ChallengeId, ChallengeWords>>> = {
  en: english,
  'zh-cn': chinese,
};

/** What is said of a success with these settings, of which `changed` were changed: `otherWay` where no reason is known. */
export function lessonOf(
  { lesson, ways }: ChallengeWords,
  settings: LabSettings,
  changed: readonly SettingName[],
  otherWay: string,
): readonly string[] {
  const why = changed.flatMap((name) => ways[`${name}=${settings[name]}`] ?? ways[name] ?? []);
  const known = why.length > 0 || Object.keys(ways).length === 0;
  return [lesson, ...(known ? why : [otherWay])];
}
