import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batches } from '@/core/data/batches';
import { adam } from '@/core/descent/adam';
import { backward } from '@/core/network/backward';
import { forward } from '@/core/network/forward';
import { network } from '@/core/network/network';
import type { LabSettings } from '@/figures/rescue-lab/params';
import { datasetOf } from '@/figures/rescue-lab/points/dataset-of';
import { createRun } from '@/figures/rescue-lab/training/run';
import { networkOf } from '@/figures/rescue-lab/training/training-options';
import { advance, anySettings, doomed, laneWith, runWith, settingsWith } from '../settings';

/** Runs of every optimizer and most remedies, small enough to take many steps. */
const kinds: Partial<LabSettings>[] = [
  {},
  { batch: 7, norm: 'batch', optimizer: 'momentum', rate: 0.05 },
  { batch: 10, norm: 'layer', optimizer: 'rmsprop', penalty: 'decay', strength: 0.01 },
  { residual: 'scaled', optimizer: 'adagrad', rate: 0.1, clip: 'value', threshold: 0.01 },
  { activation: 'relu', init: 'he', optimizer: 'sgd', rate: 0.3, penalty: 'l1', clip: 'norm' },
].map((kind): Partial<LabSettings> => ({ points: 40, width: 6, depth: 3, ...kind }) as Partial<LabSettings>);

const state = (run: ReturnType<typeof runWith>) => ({ ...run.checkpoint(), evaluation: run.evaluate() });

describe('a run', () => {
  it('reaches 98 % of the spiral’s points with the lab’s defaults, four tanh layers of 16, within 400 steps and 10 s', () => {
    // 200 points in all, and 200 points to learn from.
    for (const points of [200, 268]) {
      for (const seed of [1, 2, 3]) {
        const start = process.cpuUsage();
        const run = advance(runWith({ seed, points }), 400);
        const { user, system } = process.cpuUsage(start);
        expect(run.tally().bestTrainAccuracy).toBeGreaterThanOrEqual(0.98);
        expect((user + system) / 1000).toBeLessThan(10_000);
      }
    }
  });

  it('runs with any settings that a link can name, and tells numbers or where they ended', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const run = createRun(settings, datasetOf(settings, null));
        advance(run, 2);
        run.slowStep();
        const { probabilities } = run.boundary(4);
        expect(probabilities.every((p) => Number.isNaN(p) || (p >= 0 && p <= 1))).toBe(true);
        const { norms } = run.checkpoint().history;
        expect(norms.every((norm) => norm >= 0 && norm < Number.POSITIVE_INFINITY)).toBe(true);
        expect(run.fault()?.step ?? 4).toBe(run.taken() + 1);
        run.rewind('last-good');
        expect(run.fault()).toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  it('takes the steps of Adam on the gradient of the batch that was dealt', () => {
    const { settings, dataset } = laneWith({ points: 40, batch: 8, width: 5, depth: 2 });
    const run = advance(createRun(settings, dataset), 12);
    const twin = network(networkOf(settings));
    const size = twin.parameters.length;
    const byHand = adam(
      { name: 'adam', learningRate: settings.rate },
      new Float64Array(1),
      new Float64Array(size),
      new Float64Array(size),
    );
    const deal = batches(dataset.train, { size: 8, seed: settings.seed });
    for (let k = 0; k < 12; k++) {
      const { inputs, labels } = deal(k);
      const goal = { loss: 'binary-cross-entropy', target: labels } as const;
      byHand(twin.parameters, backward(forward(twin, inputs), goal).parameters);
    }
    expect(run.checkpoint().parameters).toEqual(twin.parameters);
  });

  it.each(kinds)('is the same whenever it is begun from the same settings: %o', (kind) => {
    expect(state(advance(runWith(kind), 60))).toEqual(state(advance(runWith(kind), 60)));
  });

  it.each(kinds)('goes on from a checkpoint exactly as if it had never stopped: %o', (kind) => {
    const { settings, dataset } = laneWith(kind);
    const whole = advance(createRun(settings, dataset), 90);
    const half = advance(createRun(settings, dataset), 37).checkpoint();
    expect(state(advance(createRun(settings, dataset, half), 53))).toEqual(state(whole));
  });

  it.each(kinds)('looks no different to a step taken in slow motion: %o', (kind) => {
    const [run, slow] = [runWith(kind), runWith(kind)];
    for (let k = 0; k < 5; k++) {
      const record = run.step();
      const slowStep = slow.slowStep();
      expect(slowStep?.loss).toBe(record.loss);
      expect(slowStep?.backward.weightNorms).toEqual(record.weightNorms);
      expect(slowStep?.update?.gradientNorm).toBe(record.gradientNorm);
    }
    expect(slow.checkpoint()).toEqual(run.checkpoint());
  });

  it('gives a boundary whose corners are the data’s square, top row first', () => {
    const run = advance(runWith({ data: 'gaussians', points: 60 }), 60);
    const { probabilities, size } = run.boundary(9);
    expect(probabilities).toHaveLength(81);
    // Label 1 lies about (1, 1): at the top right.
    expect(probabilities[size - 1]).toBeGreaterThan(0.9);
    expect(probabilities[size * (size - 1)]).toBeLessThan(0.1);
  });

  it('evaluates a batch-normalized network by its running statistics', () => {
    const run = advance(runWith({ norm: 'batch', data: 'circles', points: 100, batch: 25 }), 200);
    expect(run.evaluate().trainAccuracy).toBeGreaterThan(0.95);
  });
});

describe('slow motion', () => {
  it('tells what each phase knows, layer by layer', () => {
    const slowStep = runWith({ depth: 5 }).slowStep();
    expect(slowStep?.forward.activationSizes).toHaveLength(7);
    expect(slowStep?.backward.activationNorms).toHaveLength(7);
    expect(slowStep?.backward.weightNorms).toHaveLength(6);
    expect(slowStep?.update?.ratios).toHaveLength(6);
    // The spiral's inputs have a mean square of 1, its labels a loss of about log 2 at first.
    expect(slowStep?.forward.activationSizes[0]).toBeCloseTo(1, 1);
    expect(Math.abs((slowStep?.loss ?? 0) - Math.log(2))).toBeLessThan(0.3);
  });

  it('shows what clipping left of the gradient', () => {
    const clipped = runWith({ clip: 'norm', threshold: 0.01 }).slowStep();
    expect(clipped?.update?.gradientNorm).toBeGreaterThan(0.01);
    expect(clipped?.update?.clippedNorm).toBeCloseTo(0.01, 12);
    const free = runWith().slowStep();
    expect(free?.update?.clippedNorm).toBe(free?.update?.gradientNorm);
  });
});

describe('a run that overflows', () => {
  const ended = () => advance(runWith(doomed), 500);

  it('names quantity, layer and step, and does nothing more', () => {
    const run = ended();
    const fault = run.fault();
    expect(fault?.fate).toBe('overflow');
    expect(fault?.step).toBe(run.taken() + 1);
    expect(run.step()).toBe(run.record());
    expect(run.slowStep()).toBeNull();
    expect(run.history().steps).toBe(run.taken() + 1);
    expect(run.checkpoint().history.steps).toBe(run.taken());
  });

  it('goes back to its last good step, and meets the same fault again', () => {
    const run = ended();
    const [fault, good] = [run.fault(), run.taken()];
    expect(run.rewind('last-good')).toBe(good);
    expect(run.fault()).toBeNull();
    expect(run.checkpoint()).toEqual(advance(runWith(doomed), good).checkpoint());
    expect(run.step().fault).toEqual(fault);
  });

  it('can be shown in slow motion at the step that ends it', () => {
    const run = ended();
    run.rewind('last-good');
    const slowStep = run.slowStep();
    expect(slowStep?.fault).toEqual(run.fault());
    expect(slowStep?.update).toBeNull();
  });

  it('knows what its optimizer knew, even where the update itself passed the range', () => {
    // Each step multiplies weights by about 1 − 2·rate·strength = −19.
    const kind: Partial<LabSettings> = {
      ...doomed,
      activation: 'tanh',
      optimizer: 'momentum',
      penalty: 'l2',
      strength: 1,
    };
    const run = advance(runWith(kind), 500);
    expect(run.fault()?.quantity).toBe('parameter');
    const good = run.taken();
    run.rewind('last-good');
    expect(run.checkpoint()).toEqual(advance(runWith(kind), good).checkpoint());
  });

  it('stays ended when it goes on from its checkpoint, and can be rewound even then', () => {
    const run = ended();
    const { settings, dataset } = laneWith(doomed);
    const again = createRun(settings, dataset, run.checkpoint());
    expect(again.fault()).toEqual(run.fault());
    expect(again.history()).toEqual(run.history());
    again.rewind('last-good');
    expect(again.fault()).toBeNull();
    expect(again.taken()).toBe(run.taken());
    expect(again.step().fault).toEqual(run.fault());
  });
});

describe('the way back', () => {
  it('leads to any recent step, exactly', () => {
    for (const to of [0, 1, 63, 64, 65, 199, 200]) {
      const run = advance(runWith({ points: 40, batch: 9 }), 200);
      expect(run.rewind(to)).toBe(to);
      expect(run.checkpoint()).toEqual(advance(runWith({ points: 40, batch: 9 }), to).checkpoint());
    }
  });

  it('leads near a step long past', () => {
    const run = advance(runWith({ points: 20, width: 2, depth: 1 }), 20000);
    const reached = run.rewind(9000);
    expect(reached).toBeLessThanOrEqual(9000);
    expect(reached).toBeGreaterThan(1000);
  });
});

describe('settings', () => {
  it('name the network: two inputs, the hidden layers, one logit', () => {
    expect(networkOf(settingsWith({ depth: 3, width: 7 })).widths).toEqual([2, 7, 7, 7, 1]);
  });
});
