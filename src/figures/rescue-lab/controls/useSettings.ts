import { useMemo } from 'react';
import { type FigureState, useFigureParams } from '@/figure/context';
import type { Values } from '@/params/schema';
import { readDifferences, writeDifferences } from '../differences';
import { rescueLab } from '../figure';
import { type LabSettings, type schema, settingNames, settingsSchema } from '../params';

/** The settings among the figure's parameters, the same object as long as they are the same. */
function useSettingsOf(values: Values<typeof schema>): LabSettings {
  const text = JSON.stringify(settingNames.map((name) => values[name]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text says all that the settings say
  return useMemo(
    () => Object.fromEntries(settingNames.map((name) => [name, values[name]])) as LabSettings,
    [text],
  );
}

/** The settings of the side that is shown, and what its controls find in place of the figure's own state. */
export interface ShownSettings {
  readonly settings: LabSettings;
  readonly state: FigureState;
}

/** A's settings, B's where there is a B, and those of the side that is shown. */
export function useSettings(side: 'a' | 'b') {
  const params = useFigureParams(rescueLab);
  const { values, set } = params;
  const a = useSettingsOf(values);
  const b = useMemo(
    () => (values.compare === 1 ? readDifferences(a, values.b) : null),
    [a, values.compare, values.b],
  );
  const ofB = side === 'b' && b !== null;
  const hidden = settingNames.filter((name) => params.hidden(name)).join();
  const shownSettings = useMemo<ShownSettings>(() => {
    const settings = ofB ? b : a;
    return {
      settings,
      state: {
        figure: { name: rescueLab.name, params: settingsSchema },
        params: {
          values: settings,
          notices: [],
          hidden: (name) => hidden.split(',').includes(name),
          set: ofB ? (changed) => set({ b: writeDifferences(a, { ...b, ...changed }) }) : set,
          reset: () => {},
          link: () => '',
          ready: true,
        },
        given: {},
      },
    };
  }, [a, b, ofB, hidden, set]);
  return { a, b, shownSettings };
}
