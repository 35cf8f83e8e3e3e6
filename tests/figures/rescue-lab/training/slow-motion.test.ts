import { describe, expect, it } from 'vitest';
import { datasetOf } from '@/figures/rescue-lab/points/dataset-of';
import type { SlowStep } from '@/figures/rescue-lab/training/records';
import { createRun } from '@/figures/rescue-lab/training/run';
import { lastMoment, momentOf, slowStateAt } from '@/figures/rescue-lab/training/slow-motion';
import { settingsWith } from '../lane';

const settings = settingsWith({ depth: 3 });
const step = createRun(settings, datasetOf(settings, null)).slowStep() as SlowStep;
const moments = Array.from({ length: lastMoment(step) + 1 }, (_, k) => momentOf(step, k));

describe('a slow step', () => {
  it('goes forward from the input to the read-out, back from there to layer 1, and ends with the update', () => {
    expect(moments.map((m) => ('layer' in m ? `${m.phase} ${m.layer}` : m.phase))).toEqual([
      'forward 0',
      'forward 1',
      'forward 2',
      'forward 3',
      'forward 4',
      'loss',
      'backward 4',
      'backward 3',
      'backward 2',
      'backward 1',
      'update',
    ]);
  });

  it('tells at each moment one thing more, and at the last all', () => {
    const counts = moments.map((_, k) => {
      const { forward, loss, backward, update } = slowStateAt(step, k);
      const known = (values: Float64Array) => values.filter((v) => !Number.isNaN(v)).length;
      return known(forward) + (loss === null ? 0 : 1) + known(backward) + (update ? 1 : 0);
    });
    expect(counts).toEqual(moments.map((_, k) => k + 1));
    const whole = slowStateAt(step, lastMoment(step));
    expect(whole.forward).toEqual(step.forward.activationSizes);
    expect(whole.backward).toEqual(step.backward.weightNorms);
    expect(whole.update).toEqual(step.update?.ratios);
  });

  it('ends where a number leaves the range, and tells nothing of what comes after', () => {
    const steep = settingsWith({
      data: 'moons',
      depth: 10,
      activation: 'relu',
      init: 'he',
      gain: 2,
      optimizer: 'sgd',
      rate: 0.1,
    });
    const run = createRun(steep, datasetOf(steep, null));
    let slow = run.slowStep();
    while (slow && !slow.fault) slow = run.slowStep();
    expect(slow?.fault).toMatchObject({ quantity: 'preactivation', layer: 7 });
    const end = lastMoment(slow as SlowStep);
    expect(momentOf(slow as SlowStep, end)).toEqual({ phase: 'forward', layer: 7 });
    const shown = slowStateAt(slow as SlowStep, end);
    expect(shown.forward.findIndex(Number.isNaN)).toBe(8);
    expect(shown.loss).toBeNull();
    expect(shown.backward.every(Number.isNaN)).toBe(true);
  });
});
