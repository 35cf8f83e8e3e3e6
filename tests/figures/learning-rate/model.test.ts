import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curvature } from '@/core/descent/curvature';
import { predict } from '@/core/network/layer-statistics';
import { modelAt } from '@/figure/model-at';
import { topOf } from '@/figures/learning-rate/EdgeCharts';
import { edgeModel } from '@/figures/learning-rate/edge-model';
import { learningRate } from '@/figures/learning-rate/figure';
import { layerSizes, mostServed, statusAt, windowsOf } from '@/figures/learning-rate/layers';
import { schema } from '@/figures/learning-rate/params';
import { problems } from '@/figures/learning-rate/sweep';
import { every, trained, trainingRun, trainingSteps } from '@/figures/learning-rate/training';
import { defaults, type Values } from '@/params/schema';
import { baseline } from '@/scenes/layers/baseline-network';
import { anyState } from '../all-figures';

type State = Values<typeof schema>;
const show = (state: Partial<State> = {}) => modelAt(learningRate, { ...defaults(schema), ...state });
const seeds = [1, 2, 3, 4, 5];

describe('one rate on one landscape', () => {
  it('on the bowl multiplies the distance by 1 − η/2 at every step, whatever the rate', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 10, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        (rate, steps) => {
          const expected = 4 * (1 - rate / 2) ** (2 * steps);
          expect(Number(show({ rate, steps }).readouts.loss) / expected).toBeCloseTo(1, 6);
        },
      ),
    );
  });

  it('explodes just above 2/λ: 3.9 is down after 200 steps, 4 stands where it began, 4.1 is up by a billion', () => {
    const lossAt = (rate: number) => Number(show({ rate, steps: 200 }).readouts.loss);
    expect(show().readouts.limit).toBe(4);
    expect(lossAt(3.9)).toBeLessThan(1e-8);
    expect(lossAt(4)).toBe(4);
    expect(lossAt(4.1)).toBeGreaterThan(1e9);
  });

  it('has its limit at another place on another landscape: on the ridge at 0.624', () => {
    const { readouts } = show({ landscape: 'ridge' });
    expect(readouts.limit).toBeCloseTo(
      2 / curvature(problems.ridge.landscape.hessian([60.19072513682208])).largest,
      9,
    );
    expect(readouts.limit).toBeCloseTo(0.6236, 4);
  });

  it('below the limit ends at the bottom of its own valley on the ridge, above it anywhere', () => {
    for (const rate of [0.1, 0.3, 0.5])
      expect(show({ landscape: 'ridge', rate, steps: 200 }).readouts.loss).toBeCloseTo(
        problems.ridge.minimum.value,
        4,
      );
    const ends = [0.9, 1, 1.1, 1.2, 1.3].map((rate) => show({ landscape: 'ridge', rate }).readouts.loss);
    expect(new Set(ends.map((end) => Number(end).toFixed(0))).size).toBeGreaterThan(3);
  });

  it('says something else in every state', () => {
    expect(show({ rate: 1 }).sentence.key).toBe('glides');
    expect(show({ rate: 2 }).sentence.key).toBe('one-step');
    expect(show({ rate: 3 }).sentence.key).toBe('swings');
    expect(show({ rate: 4 }).sentence.key).toBe('at-limit');
    expect(show({ rate: 5 }).sentence.key).toBe('blows-up');
    expect(show({ landscape: 'ridge', rate: 0.63 }).sentence.key).toBe('restless');
    expect(show({ landscape: 'ridge' }).sentence.key).toBe('thrown');
    // It stands in its valley again, after many others.
    expect(show({ landscape: 'ridge', rate: 8, steps: 200 }).sentence.key).toBe('thrown-unsure');
    expect(show({ landscape: 'ridge', rate: 7 }).sentence.key).toBe('left');
  });

  it('tells where digits hang on rounding errors, and where not', () => {
    expect(show({ landscape: 'ridge', rate: 1, steps: 100 }).chaotic).toEqual(['loss']);
    expect(show({ landscape: 'ridge', rate: 0.5 }).chaotic).toEqual([]);
    // Then its sentence gives no digit of the end.
    const long = show({ landscape: 'ridge', rate: 1, steps: 200 }).sentence;
    expect(long.key).toBe('thrown-unsure');
    expect(long.values).not.toHaveProperty('final');
    expect(show({ landscape: 'ridge', rate: 1 }).sentence.values).toHaveProperty('final');
  });
});

describe('one rate for fifty layers', () => {
  it.each(seeds)(
    'cannot serve the baseline network: at seed %i gradients differ more than a millionfold',
    (seed) => {
      const { readouts, sentence } = show({ view: 'layers', seed });
      expect(readouts.spread).toBeGreaterThan(1e6);
      expect(readouts['most-served']).toBeLessThan(40);
      expect(sentence.key).toBe('torn');
    },
  );

  it.each(seeds)('that serves its first layer throws its last one, at seed %i', (seed) => {
    const windows = windowsOf(layerSizes(1, seed));
    const [first, last] = [windows[0], windows.at(-1)];
    if (!first || !last) throw new Error('no layers');
    expect(first.from).toBeGreaterThan(last.to);
    expect(statusAt(last, first.from)).toBe('thrown');
    expect(statusAt(first, last.to)).toBe('frozen');
  });

  it.each(seeds)('can serve them all once the weights are √2 as large, at seed %i', (seed) => {
    expect(show({ view: 'layers', gain: Math.SQRT2, seed, 'layer-rate': 0.1 }).sentence.key).toBe(
      'all-served',
    );
  });

  it('finds gradients of the weights alone alike in all layers: what a shrinking signal takes, the way back gives', () => {
    for (const seed of seeds) {
      const { weightGradients } = layerSizes(1, seed);
      expect(Math.max(...weightGradients) / Math.min(...weightGradients)).toBeLessThan(20);
      expect(Math.max(...weightGradients)).toBeLessThan(1e-6);
    }
  });

  it('meets a difference that mean-field theory predicts: 1/√2 from layer to layer', () => {
    const { growth } = predict(baseline);
    expect(growth[10]).toBeCloseTo(Math.SQRT1_2, 6);
    const measured = seeds.map((seed) => {
      const { gradients } = layerSizes(1, seed);
      return ((gradients[29] ?? 1) / (gradients[49] ?? 1)) ** (1 / 20);
    });
    for (const factor of measured) expect(Math.abs(factor / Math.SQRT1_2 - 1)).toBeLessThan(0.1);
  });

  it('serves at most as many as it says, at any rate', () => {
    const windows = windowsOf(layerSizes(1, 1));
    const most = mostServed(windows);
    fc.assert(
      fc.property(fc.double({ min: -6, max: 9, noNaN: true }), (power) => {
        const served = windows.filter((window) => statusAt(window, 10 ** power) === 'served').length;
        expect(served).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('can be wrong for all of them and still be mended', () => {
    const { sentence, readouts } = show({ view: 'layers', gain: 2 });
    expect(readouts.thrown).toBe(50);
    expect(sentence.key).toBe('mendable');
    expect(Number(sentence.values.best)).toBeLessThan(1e-14);
  });
});

const runs = new Map<string, ReturnType<typeof trainingRun>>();

/** Each run is trained once. */
function runAt(rate: number, seed: number) {
  const key = `${rate} ${seed}`;
  const run = runs.get(key) ?? trainingRun({ rate, seed });
  runs.set(key, run);
  return { run, model: edgeModel(rate, run) };
}

describe('a training at a constant rate', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'drifts to the edge of stability: at seed %i λ starts below 2/η and ends at it, while the loss falls',
    (seed) => {
      // A quarter of the seeds at another rate: each run takes most of a second.
      for (const rate of seed <= 2 ? [0.1, 0.15] : [0.1]) {
        const { run, model } = runAt(rate, seed);
        expect(run.sharpness[0]).toBeLessThan(0.95 * (2 / rate));
        expect(Number(model.readouts['sharpness-end']) / (2 / rate)).toBeCloseTo(1, 1);
        expect(model.readouts.rises).toBeGreaterThan(0);
        expect(model.readouts.loss).toBeLessThan((run.losses[0] ?? 0) / 10);
      }
    },
  );

  it('may start above its limit and be thrown to flatter ground', () => {
    const { run, model } = runAt(0.2, 1);
    expect(run.sharpness[0]).toBeGreaterThan(10);
    expect(run.sharpness[1]).toBeLessThan(10);
    expect(model.sentence.key).toBe('above');
    expect(model.readouts['sharpness-end']).toBeCloseTo(10, 0);
  });

  it('that is small enough does not come to the edge in 2000 steps, and one that is too large is lost', () => {
    expect(runAt(0.02, 1).model.sentence.key).toBe('below');
    for (const seed of [1, 2, 4]) expect(runAt(0.5, seed).model.sentence.key).toBe('diverged');
    // It holds out for more than a hundred steps.
    expect(runAt(0.5, 3).model.sentence.key).toBe('diverged-late');
  });

  it('is chaotic from the edge on, and then its sentence gives no digit of its end', () => {
    // Twins of seed 6 at 0.1 part at step 474, and their last losses agree again.
    for (const [rate, seed] of [
      [0.1, 1],
      [0.1, 6],
      [0.15, 1],
      [0.2, 1],
      [0.5, 3],
    ] as const) {
      const { run, model } = runAt(rate, seed);
      expect(run.chaoticFrom).toBeGreaterThan(0);
      expect(model.chaotic).toEqual(['loss', 'sharpness-end', 'rises']);
      for (const name of ['loss', 'end', 'rises', 'at'])
        expect(model.sentence.values).not.toHaveProperty(name);
    }
    for (const [rate, seed] of [
      [0.02, 1],
      [0.5, 1],
    ] as const) {
      expect(runAt(rate, seed).run.chaoticFrom).toBeNull();
      expect(runAt(rate, seed).model.chaotic).toEqual([]);
    }
  });

  it('that is lost at once still shows λ at its start', () => {
    const { run } = runAt(1, 1);
    expect(run.sharpness).toHaveLength(1);
    expect(topOf({ edge: 2, run })).toBeGreaterThan(run.sharpness[0] ?? Number.POSITIVE_INFINITY);
  });

  it('measures λ as the whole Hessian has it', () => {
    const rate = 0.1;
    const { run } = runAt(rate, 1);
    const steps = 200;
    const { weights, gradientInto } = trained(1);
    const gradient = new Float64Array(weights.length);
    for (let step = 0; step < steps; step++) {
      gradientInto(weights, gradient);
      for (let k = 0; k < weights.length; k++) weights[k] = (weights[k] ?? 0) - rate * (gradient[k] ?? 0);
    }
    const columns = Array.from(weights, (here, k) => {
      const sides = [1e-5, -1e-5].map((off) => {
        weights[k] = here + off;
        gradientInto(weights, gradient);
        return gradient.slice();
      });
      weights[k] = here;
      return Array.from(weights, (_, i) => ((sides[0]?.[i] ?? 0) - (sides[1]?.[i] ?? 0)) / 2e-5);
    });
    const symmetric = columns.map((column, i) =>
      column.map((entry, j) => (entry + (columns[j]?.[i] ?? 0)) / 2),
    );
    const { largest } = curvature(symmetric);
    expect((run.sharpness[steps / every] ?? 0) / largest).toBeCloseTo(1, 2);
  }, 60_000);

  it('is shown as under way until it is there', () => {
    const { sentence, readouts } = edgeModel(defaults(schema)['training-rate'], null);
    expect(sentence.key).toBe('training');
    expect(readouts.loss).toBeNull();
    expect(readouts.edge).toBe(20);
  });

  it('can be cloned between threads', () => {
    const run = trainingRun({ rate: 0.5, seed: 1 });
    expect(structuredClone(run)).toEqual(run);
  });
});

describe('over the whole range', () => {
  it('everything shown is a number, or none', () => {
    fc.assert(
      fc.property(anyState(schema), (any) => {
        const model = modelAt(learningRate, any as State);
        for (const value of Object.values(model.readouts))
          expect(value === null || Number.isFinite(value)).toBe(true);
        for (const value of Object.values(model.sentence.values)) expect(value).not.toBeNaN();
        if (model.view === 'sweep') expect(model.places.flat().every(Number.isFinite)).toBe(true);
        const run = model.view === 'edge' ? model.run : null;
        expect(run === null).toBe(model.view !== 'edge');
        if (run) {
          expect(run.losses.every(Number.isFinite) && run.sharpness.every(Number.isFinite)).toBe(true);
          expect(run.losses.length).toBeLessThanOrEqual(trainingSteps + 1);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
