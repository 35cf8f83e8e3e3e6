import { useMemo } from 'react';
import type { Params } from '@/params/useParams';
import { readDifferences, writeDifferences } from '../differences';
import { type LabSettings, type schema, settingNames, settingsSchema } from '../params';
import type { SettingsForm, SettingsParams } from './SettingsPanel';

export type LabParams = Params<typeof schema>;

/** The settings among the figure's parameters, the same object as long as they are the same. */
function useSettingsOf(values: LabParams['values']): LabSettings {
  const text = JSON.stringify(settingNames.map((name) => values[name]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text says all that the settings say
  return useMemo(
    () => Object.fromEntries(settingNames.map((name) => [name, values[name]])) as LabSettings,
    [text],
  );
}

/** A's settings, B's where there is a B, and forms that change the one or the other. */
export function useSettings(params: LabParams, side: 'a' | 'b', labels: SettingsForm['labels']) {
  const { values, set } = params;
  const a = useSettingsOf(values);
  const b = useMemo(
    () => (values.compare === 1 ? readDifferences(a, values.b) : null),
    [a, values.compare, values.b],
  );
  const ofB = side === 'b' && b !== null;
  const hidden = settingNames.filter((name) => params.hidden(name)).join();
  const shown = useMemo<SettingsParams>(
    () => ({
      values: ofB ? b : a,
      notices: [],
      hidden: (name) => hidden.split(',').includes(name),
      set: ofB ? (changed) => set({ b: writeDifferences(a, { ...b, ...changed }) }) : set,
      reset: () => {},
      link: () => '',
      ready: true,
    }),
    [a, b, ofB, hidden, set],
  );
  const form = useMemo(() => ({ params: shown, schema: settingsSchema, labels }), [shown, labels]);
  return { a, b, form };
}
