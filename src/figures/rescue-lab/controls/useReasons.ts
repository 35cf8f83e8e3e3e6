import { useMemo } from 'react';
import { type LabSettings, type SettingName, settingNames } from '../params';
import type { RescueLabWords } from '../words';
import { inactiveSettings } from './inactive-settings';

/** Why each setting that cannot be changed now, or would change nothing, is disabled. */
export function useReasons(
  settings: LabSettings,
  locked: readonly SettingName[],
  words: RescueLabWords,
): Partial<Record<SettingName, string>> {
  const names = locked.join();
  return useMemo(() => {
    const idle = inactiveSettings(settings);
    const kept = names.split(',');
    const reasons: Partial<Record<SettingName, string>> = {};
    for (const name of settingNames) {
      const why = idle[name];
      if (kept.includes(name)) reasons[name] = words.challenge.locked;
      else if (why) reasons[name] = words.noEffect[why];
    }
    return reasons;
  }, [settings, names, words]);
}
