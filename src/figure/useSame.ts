import { useMemo } from 'react';

/** Whether two states have the same values of these parameters. */
export const isSame = <Settings>(names: readonly (keyof Settings)[], a: Settings, b: Settings): boolean =>
  names.every((name) => a[name] === b[name]);

/** The same object from render to render, as long as its values of these names stay; always the same names. */
export const useSame = <Settings>(names: readonly (keyof Settings)[], settings: Settings): Settings =>
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values of the other names do not count
  useMemo(() => settings, [...names.map((name) => settings[name])]);
