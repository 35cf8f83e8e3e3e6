import { expect, it } from 'vitest';
import { gaussians } from '@/core/data/gaussians';
import { inactiveSettings } from '@/figures/rescue-lab/controls/inactive-settings';
import type { LabSettings, SettingName } from '@/figures/rescue-lab/params';
import { datasetOf } from '@/figures/rescue-lab/points/dataset-of';
import { createRun } from '@/figures/rescue-lab/training/run';
import { settingsWith } from '../lane';

const own = { ...datasetOf(settingsWith({}), null), train: gaussians({ count: 20, deviation: 1, seed: 3 }) };

/** All weights after three steps. */
function weightsOf(settings: LabSettings) {
  const run = createRun(settings, datasetOf(settings, own));
  for (let k = 0; k < 3; k++) run.step();
  return run.checkpoint().parameters;
}

/** A state in which a setting is said to have no effect, one in which it is not, and another value of it. */
const cases: readonly [SettingName, Partial<LabSettings>, Partial<LabSettings>, Partial<LabSettings>][] = [
  ['noise', { data: 'csv' }, { data: 'moons' }, { noise: 0.5 }],
  ['points', { data: 'csv' }, { data: 'moons' }, { points: 100 }],
  ['threshold', { clip: 'none' }, { clip: 'norm' }, { threshold: 0.001 }],
  ['strength', { penalty: 'none' }, { penalty: 'l2' }, { strength: 0.5 }],
  ['residual', { depth: 1 }, { depth: 3 }, { residual: 'plain' }],
];

it.each(cases)('%s is disabled exactly where it changes nothing', (name, idle, active, other) => {
  const sgd = { optimizer: 'sgd', rate: 0.1 } as const;
  const [without, changed] = [settingsWith({ ...sgd, ...idle }), settingsWith({ ...sgd, ...idle, ...other })];
  expect(inactiveSettings(without)[name]).toBeDefined();
  expect(weightsOf(changed)).toEqual(weightsOf(without));
  const [counts, moved] = [
    settingsWith({ ...sgd, ...active }),
    settingsWith({ ...sgd, ...active, ...other }),
  ];
  expect(inactiveSettings(counts)[name]).toBeUndefined();
  expect(weightsOf(moved)).not.toEqual(weightsOf(counts));
});
