import { rescueLab } from '@/figures/rescue-lab/figure';
import type { Lane } from '@/figures/rescue-lab/lane';
import { type LabSettings, schema, settingsSchema } from '@/figures/rescue-lab/params';
import { datasetOf } from '@/figures/rescue-lab/points/dataset-of';
import { firstSnapshot } from '@/figures/rescue-lab/training/snapshot';
import { defaults } from '@/params/schema';

export const settingsWith = (changes: Partial<LabSettings>): LabSettings => ({
  ...defaults(settingsSchema),
  ...changes,
});

/** A run of the defaults but for these, after so many steps. */
export function laneOf(changes: Partial<LabSettings>, steps = 1, grid = 8): Lane {
  const settings = settingsWith(changes);
  return { settings, snapshot: firstSnapshot({ settings, dataset: datasetOf(settings, null) }, grid, steps) };
}

/** All that is shown of these runs, with the rows of its table. */
export function modelOf(lanes: readonly Lane[]) {
  const model = rescueLab.model(defaults(schema), undefined, { frame: 0, part: lanes });
  return { ...model, rows: rescueLab.rows(model) };
}
