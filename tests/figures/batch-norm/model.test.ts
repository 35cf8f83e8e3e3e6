import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureLayers } from '@/core/network/layer-statistics';
import { modelAt } from '@/figure/model-at';
import { batchNorm } from '@/figures/batch-norm/figure';
import { bins } from '@/figures/batch-norm/histogram';
import { type Observed, observe } from '@/figures/batch-norm/observe';
import { schema } from '@/figures/batch-norm/params';
import { words } from '@/figures/batch-norm/words';
import { defaults, type Values } from '@/params/schema';
import { baseline } from '@/scenes/layers/baseline-network';
import { anyState } from '../all-figures';

type State = Values<typeof schema>;

const opened = defaults(schema);
const figure = (changed: Partial<State> = {}) => modelAt(batchNorm, { ...opened, ...changed });
/** Running statistics of a hundred batches take their time; where `seen` is not the point, few will do. */
const states = (anyState(schema) as unknown as fc.Arbitrary<State>).map((state) => ({
  ...state,
  seen: Math.min(state.seen, 5),
}));
const seeds = Array.from({ length: 8 }, (_, k) => k + 1);
const mean = (numbers: readonly number[]) => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
const growthOf = (norms: Float64Array) =>
  ((norms[0] ?? 0) / (norms[norms.length - 1] ?? 0)) ** (1 / (norms.length - 1));
/** √(π/(π − 1)), Yang et al. 2019. */
const yang = Math.sqrt(Math.PI / (Math.PI - 1));

describe('batch normalization', () => {
  it('with ReLU makes the gradient grow by 1.21 ± 0.03 a layer at width 128, depth 50, batch 32', () => {
    for (const seed of seeds.slice(0, 5)) {
      const subject = { depth: 50, width: 128, batch: 32, gain: 1, seed, seen: 0, mode: 'training' } as const;
      const growth = growthOf(observe({ ...subject, norm: 'batch' }).single);
      expect(Math.abs(growth - yang)).toBeLessThan(0.03);
      expect(Math.abs(growth - 1.21)).toBeLessThan(0.03);
    }
  });

  it('turns the vanishing of the baseline network into exploding', () => {
    for (const seed of seeds) {
      const { readouts, sentence } = figure({ seed });
      expect(readouts['growth-without']).toBeLessThan(0.71);
      expect(Math.abs(Number(readouts.growth) - yang)).toBeLessThan(0.07);
      expect(readouts.ratio).toBeGreaterThan(1e4);
      expect(sentence.key).toBe('explodes');
    }
  });

  it('is predicted √(π/(π − 1)) for every layer but the first, which no ReLU stands before', () => {
    const { predicted } = figure().with;
    const steps = Array.from({ length: 50 }, (_, l) => (predicted?.[l] ?? 0) / (predicted?.[l + 1] ?? 0));
    expect(steps[0]).toBeCloseTo(Math.SQRT1_2, 4);
    for (const step of steps.slice(1)) expect(step).toBeCloseTo(yang, 3);
  });

  it('gives every layer numbers of the same spread, whatever the weights are multiplied by', () => {
    for (const gain of [0.5, 1, Math.SQRT2, 3]) {
      const model = figure({ gain });
      for (const spread of model.with.spreads) expect(spread).toBeCloseTo(1, 2);
      expect(Math.abs(Number(model.readouts.growth) - Number(figure().readouts.growth))).toBeLessThan(0.01);
    }
    expect(figure({ gain: 3 }).readouts['spread-without']).toBeGreaterThan(1e10);
  });

  it('is still healthy in a network of ten layers', () => {
    for (const seed of seeds) expect(figure({ depth: 10, seed }).sentence.key).toBe('healthy');
  });

  it('explodes the faster the smaller the batch: 32, 8, 4', () => {
    const grown = [32, 8, 4].map((batch) =>
      mean(seeds.map((seed) => Number(figure({ batch, seed }).readouts.growth))),
    );
    expect(grown[1]).toBeGreaterThan((grown[0] ?? 0) + 0.04);
    expect(grown[2]).toBeGreaterThan((grown[1] ?? 0) + 0.15);
  });

  it('makes ±1 of any two numbers, so that a batch of two keeps no gradient', () => {
    for (const seed of seeds) {
      const { with: mended, readouts } = figure({ batch: 2, seed });
      const near = [12, 20].reduce((sum, bin) => sum + (mended.shares[bin * 50] ?? 0), 0);
      expect(near).toBeGreaterThan(0.8);
      expect(readouts.ratio).toBeLessThan(1e-10);
    }
  });

  it('makes 0 of a batch of one, and its gradient exactly 0', () => {
    const model = figure({ batch: 1 });
    expect(model.readouts.ratio).toBe(0);
    expect(model.with.spreads.every((spread) => spread === 0)).toBe(true);
    expect(model.sentence.key).toBe('batch-of-one');
  });
});

describe('batch normalization in use', () => {
  const use = (changed: Partial<State>) => figure({ mode: 'use', ...changed });

  it('changes nothing before it has seen a batch', () => {
    for (const seed of seeds) {
      const { without, with: mended, sentence } = use({ seen: 0, seed });
      expect(sentence.key).toBe('use-fresh');
      mended.ratios.forEach((ratio, l) => {
        expect(ratio / (without.ratios[l] ?? 0)).toBeCloseTo(1, 2);
      });
      mended.spreads.forEach((spread, l) => {
        expect(spread / (without.spreads[l] ?? 0)).toBeCloseTo(1, 2);
      });
    }
  });

  it('with stale statistics is not the network that was trained, and with every batch seen comes nearer', () => {
    for (const seed of seeds.slice(0, 4)) {
      const spreads = [0, 5, 10, 20].map((seen) => Number(use({ seen, seed }).readouts.spread));
      expect(spreads).toEqual([...spreads].sort((a, b) => a - b));
      expect(spreads[2]).toBeLessThan(0.5);
    }
    const layerTen = seeds.slice(0, 4).map((seed) => use({ seen: 50, seed, depth: 10 }).readouts.spread);
    for (const spread of layerTen) expect(Math.abs(Number(spread) - 1)).toBeLessThan(0.3);
  });

  it('makes gradients grow as in training once its statistics fit: they stretch as the batch’s own do', () => {
    const grown = (changed: Partial<State>) =>
      mean(seeds.slice(0, 4).map((seed) => Number(figure({ depth: 20, seed, ...changed }).readouts.growth)));
    expect(Math.abs(grown({ mode: 'use', seen: 100 }) - grown({}))).toBeLessThan(0.05);
  });
});

describe('averaging the gradients of a batch', () => {
  const averaging = (changed: Partial<State> = {}) => figure({ remedy: 'gradient-averaging', ...changed });

  it('leaves every histogram as it is, and the gradient’s growth per layer but for noise', () => {
    const models = seeds.map((seed) => averaging({ seed }));
    for (const { without, with: averaged, readouts } of models) {
      expect(averaged.shares).toEqual(without.shares);
      expect(Math.abs(Number(readouts.growth) - Number(readouts['growth-without']))).toBeLessThan(0.02);
      expect(readouts.growth).toBeLessThan(0.72);
    }
    const growth = (name: 'growth' | 'growth-without') =>
      mean(models.map(({ readouts }) => Number(readouts[name])));
    expect(Math.abs(growth('growth') - growth('growth-without'))).toBeLessThan(0.01);
  });

  it('shortens what the examples disagree about: by √batch where they have nothing in common', () => {
    const many = Array.from({ length: 40 }, (_, k) => k + 1);
    for (const batch of [4, 32]) {
      const squares = many.map((seed) => Number(averaging({ batch, seed }).readouts.average) ** 2);
      expect(mean(squares) * batch).toBeGreaterThan(0.6);
      expect(mean(squares) * batch).toBeLessThan(1.6);
    }
  });

  it('of one example is that example', () => {
    const { readouts, without, with: averaged, sentence } = averaging({ batch: 1 });
    expect(readouts.average).toBeCloseTo(1, 12);
    averaged.ratios.forEach((ratio, l) => {
      expect(ratio / (without.ratios[l] ?? 0)).toBeCloseTo(1, 10);
    });
    expect(sentence.key).toBe('averaging-one');
  });
});

describe('the figure', () => {
  it('measures what the microscope measures', () => {
    for (const norm of ['none', 'batch'] as const) {
      const { batch, width } = baseline;
      const seen: Observed = observe({ ...opened, width, norm, mode: 'training' });
      const { activationNorms, ratio } = measureLayers({ ...baseline, norm });
      seen.single.forEach((length, l) => {
        expect(length / ((activationNorms[l] ?? 0) * Math.sqrt(batch))).toBeCloseTo(1, 10);
      });
      expect((seen.single[0] ?? 0) / (seen.single[50] ?? 0)).toBeCloseTo(ratio ?? 0, 8);
    }
  });

  it('has a histogram for every layer whose shares add up to 1', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { depth, without, with: mended } = modelAt(batchNorm, state);
        for (const { shares } of [without, mended]) {
          const sums = new Float64Array(depth);
          shares.forEach((share, k) => {
            sums[k % depth] = (sums[k % depth] ?? 0) + share;
          });
          expect(shares.length).toBe(bins * depth);
          for (const sum of sums) expect(sum).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('has finite numbers for every state', () => {
    fc.assert(
      fc.property(states, (state) => {
        const model = modelAt(batchNorm, state);
        for (const row of batchNorm.rows(model)) {
          expect(row.every((cell) => cell === null || Number.isFinite(cell))).toBe(true);
        }
        for (const value of Object.values(model.readouts)) {
          expect(value === null || Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('meets every sentence that it has', () => {
    const states: Partial<State>[] = [
      { remedy: 'none' },
      { remedy: 'gradient-averaging' },
      { remedy: 'gradient-averaging', batch: 1 },
      { remedy: 'gradient-averaging', batch: 2, gain: 3, depth: 100 },
      { gain: 0 },
      {},
      { depth: 10 },
      { gain: 0.001 },
      { batch: 1 },
      { batch: 2 },
      { mode: 'use', seen: 0 },
      { mode: 'use', seen: 10 },
      { mode: 'use', batch: 1 },
      { mode: 'use' },
    ];
    const met = states.map((changed) => figure(changed).sentence.key);
    expect(new Set(met)).toEqual(new Set(Object.keys(words.en.sentences)));
    expect(new Set(met).size).toBe(states.length);
  });
});
