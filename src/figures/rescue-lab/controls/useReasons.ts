import { useMemo } from 'react';
import { useWords } from '@/figure/context';
import { type LabSettings, type SettingName, settingNames } from '../params';
import type { Words } from '../words/en';
import { inactiveSettings } from './inactive-settings';

/** Why each setting that cannot be changed now, or would change nothing, is disabled. */
export function useReasons(
  settings: LabSettings,
  locked: readonly SettingName[],
): Partial<Record<SettingName, string>> {
  const { challenge, noEffect } = useWords<Words>();
  const lockedNames = locked.join();
  return useMemo(() => {
    const idle = inactiveSettings(settings);
    const lockedOnes = lockedNames.split(',');
    const reasons: Partial<Record<SettingName, string>> = {};
    for (const name of settingNames) {
      const why = idle[name];
      if (lockedOnes.includes(name)) reasons[name] = challenge.locked;
      else if (why) reasons[name] = noEffect[why];
    }
    return reasons;
  }, [settings, lockedNames, challenge, noEffect]);
}
