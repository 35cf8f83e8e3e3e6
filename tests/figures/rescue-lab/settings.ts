import fc from 'fast-check';
import { type LabSettings, settingNames, settingsSchema } from '@/figures/rescue-lab/params';
import { datasetOf } from '@/figures/rescue-lab/points/dataset-of';
import type { LaneStart } from '@/figures/rescue-lab/training/protocol';
import { createRun, type Run } from '@/figures/rescue-lab/training/run';
import { defaults } from '@/params/schema';

export const settingsWith = (changes: Partial<LabSettings> = {}): LabSettings => ({
  ...defaults(settingsSchema),
  ...changes,
});

export function laneWith(changes: Partial<LabSettings> = {}): LaneStart {
  const settings = settingsWith(changes);
  return { settings, dataset: datasetOf(settings, null) };
}

export function runWith(changes: Partial<LabSettings> = {}): Run {
  const { settings, dataset } = laneWith(changes);
  return createRun(settings, dataset);
}

export function advance(run: Run, steps: number): Run {
  for (let k = 0; k < steps && !run.fault(); k++) run.step();
  return run;
}

/** A small run that overflows float16 within some steps. */
export const doomed: Partial<LabSettings> = {
  data: 'moons',
  points: 40,
  depth: 3,
  width: 8,
  activation: 'relu',
  init: 'he',
  optimizer: 'sgd',
  rate: 10,
  precision: 'float16',
};

/** Any state of the settings that a link can name. */
export const anySettings = fc
  .tuple(
    ...settingNames.map((name) => {
      const param = settingsSchema[name];
      if (param.kind === 'choice') return fc.constantFrom<string | number>(...param.choices);
      return param.integer
        ? fc.integer({ min: param.min, max: param.max })
        : fc.double({ min: param.min, max: param.max, noNaN: true }).map((value) => value + 0);
    }),
  )
  .map((values) => Object.fromEntries(settingNames.map((name, k) => [name, values[k]])) as LabSettings);
