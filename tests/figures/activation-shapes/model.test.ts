import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureLayers } from '@/core/network/layer-statistics';
import { runStages } from '@/figure/compute';
import { modelAt } from '@/figure/model-at';
import { sigmoidCurves } from '@/figures/activation-shapes/curves';
import { activationShapes } from '@/figures/activation-shapes/figure';
import { costOf, stages } from '@/figures/activation-shapes/network-run';
import { schema } from '@/figures/activation-shapes/params';
import { percent } from '@/figures/activation-shapes/percent';
import { defaults, type Values } from '@/params/schema';
import { baseline } from '@/scenes/layers/baseline-network';
import { anyState } from '../all-figures';

const opening = defaults(schema);
const look = (state: Partial<Values<typeof schema>> = {}) =>
  modelAt(activationShapes, { ...opening, ...state });
const readouts = (state: Partial<Values<typeof schema>>) =>
  look(state).readouts as unknown as Readonly<Record<string, number>>;
const seeds = [1, 2, 3, 4, 5];

describe('the slopes of an activation', () => {
  it('are what a central difference of its values measures, but at a corner', () => {
    const h = 1e-5;
    for (const activation of schema.activation.choices) {
      for (const z of [-5.5, -2, -0.75, 0.3, 1, 4]) {
        const value = (at: number) => readouts({ activation, z: at }).value as number;
        const difference = (value(z + h) - value(z - h)) / (2 * h);
        expect(readouts({ activation, z }).slope).toBeCloseTo(difference, 6);
      }
    }
  });

  it('of the sigmoid never pass ¼, so that 50 layers keep less than 0.25^50, whatever the seed', () => {
    expect(Math.max(...sigmoidCurves.slopes.map(([, slope]) => slope))).toBe(0.25);
    for (const seed of seeds) {
      const { run, sentence, readouts: shown } = look({ activation: 'sigmoid', seed });
      for (const [l, product] of run.products.entries()) {
        expect(product).toBeLessThanOrEqual(0.25 ** (50 - l));
      }
      expect(shown['typical-slope']).toBeCloseTo(0.235, 2);
      expect(sentence.key).toBe('sigmoid');
    }
  });

  it('of ReLU halve the variance: the mean square slope of a layer is ½, whatever the gain', () => {
    for (const seed of seeds) {
      for (const gain of [1, Math.SQRT2, 2]) {
        const { run } = look({ seed, gain });
        const mean = run.slopes.reduce((sum, slope) => sum + slope ** 2, 0) / 50;
        expect(mean).toBeCloseTo(0.5, 1);
      }
    }
  });

  it('are not all: ReLU beats sigmoid by twenty powers of ten and still vanishes, until the gain is √2', () => {
    for (const seed of seeds) {
      const plain = look({ seed });
      expect(plain.readouts.verdict).toBe('vanishing');
      expect(
        (plain.readouts.product as number) / (plain.readouts['product-sigmoid'] as number),
      ).toBeGreaterThan(1e20);
      const mended = look({ seed, gain: Math.SQRT2 });
      expect(mended.readouts.verdict).toBe('healthy');
      expect((mended.readouts.product as number) / (plain.readouts.product as number)).toBeCloseTo(1, 6);
    }
  });

  it('and the gain together predict the gradient, to a factor of 3 a ten layers', () => {
    for (const activation of ['sigmoid', 'tanh', 'relu', 'selu'] as const) {
      for (const gain of [0.7, 1, 1.5]) {
        const { run } = look({ activation, gain });
        const predicted = Math.log(run.products[0] as number) + 50 * Math.log(gain);
        expect(Math.abs(Math.log(run.gradients[0] as number) - predicted) / 50).toBeLessThan(
          Math.log(3) / 10,
        );
      }
    }
  });

  it('give the gradients that the microscope of chapter 4 measures on the same network', () => {
    for (const activation of schema.activation.choices) {
      const { ratio } = measureLayers({ ...baseline, activation, gain: 1.2, seed: 7 });
      expect(readouts({ activation, gain: 1.2, seed: 7 }).gradient).toBeCloseTo(ratio as number, 12);
    }
  });

  it('of tanh at gain 1 are close to 1, and their product fades all the same, slowly and ever on', () => {
    for (const seed of seeds) {
      const products = [10, 50, 100].map(
        (depth) => readouts({ activation: 'tanh', depth, seed }).product as number,
      );
      const [ten, fifty, hundred] = products as [number, number, number];
      expect(ten).toBeGreaterThan(0.2);
      expect(fifty).toBeLessThan(ten);
      expect(hundred).toBeLessThan(fifty);
      expect(hundred).toBeGreaterThan(0.01);
    }
  });

  it('of the smooth relatives are ½ at 0, and so want other weights than ReLU', () => {
    for (const activation of ['gelu', 'silu', 'softplus'] as const) {
      expect(readouts({ activation, z: 0 }).slope).toBeCloseTo(0.5, 12);
      for (const seed of seeds) {
        const gain = Math.SQRT2;
        expect(readouts({ activation, seed, gain }).gradient).toBeLessThan(
          readouts({ seed, gain }).gradient as number,
        );
        expect(look({ activation, seed }).readouts.verdict).toBe('vanishing');
      }
    }
  });

  it('of SELU keep a gradient at gain 1 without more ado', () => {
    for (const seed of seeds) expect(look({ activation: 'selu', seed }).readouts.verdict).toBe('healthy');
  });

  it('of a linear network are 1, and leave everything to the weights', () => {
    for (const seed of seeds) {
      const { readouts: shown, sentence } = look({ activation: 'identity', seed, gain: 1.3 });
      expect([shown.product, shown['typical-slope'], sentence.key]).toEqual([1, 1, 'linear']);
      expect(shown.verdict).toBe('exploding');
    }
  });
});

describe('a unit', () => {
  it('of ReLU dies of a negative bias, and a layer of dead units stops every gradient', () => {
    for (const seed of seeds) {
      const { run, sentence, readouts: shown } = look({ seed, gain: Math.SQRT2, bias: -0.1 });
      expect(sentence.key).toBe('dead-layer');
      const layer = sentence.values.layer as number;
      expect(run.dead[layer - 1]).toBe(1);
      expect(run.gradients[0]).toBe(0);
      expect(run.gradients[layer - 1]).toBe(0);
      expect(shown.dead).toBeGreaterThan(0.5);
    }
  });

  it('that leaks, or bends smoothly, does not die of it', () => {
    for (const activation of ['leaky-relu', 'elu', 'selu', 'gelu', 'silu', 'softplus', 'tanh'] as const) {
      const { readouts: shown } = look({ activation, gain: Math.SQRT2, bias: -0.1 });
      expect(shown.dead).toBe(0);
      expect(shown.gradient).toBeGreaterThan(0);
    }
  });

  it('is silent for every example more often the deeper it lies, because the examples have grown alike', () => {
    for (const seed of seeds) {
      const { dead } = look({ seed, gain: Math.SQRT2 }).run;
      const share = (from: number, to: number) =>
        dead.subarray(from, to).reduce((sum, own) => sum + own, 0) / (to - from);
      expect(share(0, 5)).toBeLessThan(0.1);
      expect(share(40, 50)).toBeGreaterThan(0.3);
    }
  });
});

describe('the figure of activations', () => {
  it('writes a share as a percentage that is not 0 for something, nor 100 for less than all', () => {
    expect([0, 0.001, 0.284, 0.999, 1].map(percent)).toEqual(['0%', '<1%', '28%', '>99%', '100%']);
  });

  it('says what happens at gain 0, and when a gradient is too small for any number', () => {
    expect(look({ gain: 0 }).sentence.key).toBe('zero-gain');
    expect(look({ activation: 'leaky-relu', bias: -2, gain: 0.01, depth: 100 }).sentence.key).toBe(
      'underflow',
    );
  });

  it('says of a bounded activation that its exploding gradient is chaotic, and gives no digit of it', () => {
    for (const seed of [1, 2, 3]) {
      const { chaotic, sentence, run } = look({ activation: 'tanh', gain: 3, depth: 100, seed });
      expect(chaotic).toEqual(['typical-slope', 'product', 'gradient']);
      expect(sentence.key).toBe('exploding-chaotic');
      expect(run.gradients[0]).toBeGreaterThan(Number(String(sentence.values.ratio).slice(1)));
    }
    for (const state of [{}, { gain: 3 }, { activation: 'tanh', gain: 1.5 }] as const) {
      expect(look(state).chaotic).toEqual([]);
    }
  });

  it('leaves to the worker what is too slow for a slider', () => {
    expect(costOf(opening)).toBeLessThan(10);
    expect(costOf({ ...opening, depth: 100 })).toBeGreaterThan(10);
  });

  it('has a number for everything that it shows, over its whole range', () => {
    fc.assert(
      fc.property(anyState(schema), (state) => {
        const model = look(state);
        const { run, curves, sigmoidProducts } = model;
        const layers = [run.slopes, run.products, sigmoidProducts, run.gradients, run.dead];
        for (const values of layers) expect(values.every(Number.isFinite)).toBe(true);
        expect(curves.values.every(([, value]) => Number.isFinite(value))).toBe(true);
        for (const value of Object.values(model.readouts)) expect(value).not.toBeNaN();
        expect(Object.values(model.sentence.values)).not.toContain(Number.NaN);
        const settings = { ...opening, ...state };
        expect(activationShapes.rows(model)).toHaveLength(settings.depth + 1);
        const result = runStages({ stages }, settings);
        expect(structuredClone(result)).toEqual(result);
      }),
      { numRuns: 150 },
    );
  });
});
