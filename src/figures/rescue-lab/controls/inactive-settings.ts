import type { LabSettings, SettingName } from '../params';

/** Why a setting changes nothing in the state of the others. */
export type NoEffect = 'csv' | 'no-clip' | 'no-penalty' | 'one-layer';

/** The settings without effect, and why; what is not named counts. */
export function inactiveSettings({
  data,
  clip,
  penalty,
  depth,
}: LabSettings): Partial<Record<SettingName, NoEffect>> {
  return {
    ...(data === 'csv' ? ({ noise: 'csv', points: 'csv' } as const) : {}),
    ...(clip === 'none' ? ({ threshold: 'no-clip' } as const) : {}),
    ...(penalty === 'none' ? ({ strength: 'no-penalty' } as const) : {}),
    ...(depth === 1 ? ({ residual: 'one-layer' } as const) : {}),
  };
}
