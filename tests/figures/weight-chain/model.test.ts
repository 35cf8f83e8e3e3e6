import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stream } from '@/core/random';
import { modelAt } from '@/figure/model-at';
import { weightChain } from '@/figures/weight-chain/figure';
import { schema } from '@/figures/weight-chain/params';
import { defaults, type Values } from '@/params/schema';
import { anyState } from '../all-figures';

type State = Values<typeof schema>;

const chain = (changed: Partial<State> = {}) => modelAt(weightChain, { ...defaults(schema), ...changed });
const ending = (changed: Partial<State>) => Number(chain(changed).readouts.value);
const states = anyState(schema) as unknown as fc.Arbitrary<State>;
const seeds = Array.from({ length: 100 }, (_, k) => k + 1);
const mean = (numbers: readonly number[]) => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

describe('a chain of weights', () => {
  it.each([
    [1.1, 50, 117.391],
    [0.9, 50, 0.00515378],
    [1.5, 100, 4.06561e17],
  ])('of weight %d and depth %d multiplies to %s', (weight, depth, value) => {
    expect(Number(ending({ weight, depth }).toPrecision(6))).toBe(value);
  });

  it('has the product that a power gives at once, layer by layer', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { weight } = state;
        const { products } = modelAt(weightChain, { ...state, spread: 0 });
        products.forEach((product, layer) => {
          const power = weight ** layer;
          expect(Math.abs(product - power)).toBeLessThanOrEqual(1e-13 * Math.abs(power) + 1e-320);
        });
      }),
    );
  });

  it('doubles or halves in as many layers as it says: 7.27 at weight 1.1, 6.58 at 0.9', () => {
    expect(chain({ weight: 1.1 }).readouts['doubling-depth']).toBeCloseTo(7.27, 2);
    expect(chain({ weight: 0.9 }).readouts['doubling-depth']).toBeCloseTo(6.58, 2);
    for (const weight of [-1.9, -0.3, 0.01, 0.5, 0.99, 1.001, 1.7]) {
      const layers = Number(chain({ weight }).readouts['doubling-depth']);
      expect(Math.abs(weight) ** layers).toBeCloseTo(Math.abs(weight) > 1 ? 2 : 0.5, 12);
    }
  });

  it.each([1, -1, 0])('never doubles nor halves at weight %d', (weight) => {
    expect(chain({ weight }).readouts['doubling-depth']).toBeNull();
    expect(chain({ weight, spread: weight === 0 ? 0.5 : 0 }).readouts['doubling-depth']).toBeNull();
  });

  it('turns from vanishing to exploding at weight 1, within less the deeper it is', () => {
    const verdict = (weight: number, depth: number) => chain({ weight, depth }).readouts.verdict;
    expect([0.7, 1, 1.42].map((weight) => verdict(weight, 20))).toEqual([
      'vanishing',
      'healthy',
      'exploding',
    ]);
    expect([0.93, 1, 1.08].map((weight) => verdict(weight, 100))).toEqual([
      'vanishing',
      'healthy',
      'exploding',
    ]);
  });

  it('tells the depth at which 1,000 is passed, and passes it there', () => {
    for (const weight of [1.2, 1.5, 1.03]) {
      const { limit = 0 } = chain({ weight }).sentence.values;
      expect(weight ** Number(limit)).toBeGreaterThan(1000);
      expect(weight ** (Number(limit) - 1)).toBeLessThan(1000);
    }
  });

  it('becomes exactly 0 where a product is smaller than any double, and says so', () => {
    const model = chain({ weight: 0.0005, depth: 100 });
    expect(model.readouts.value).toBe(0);
    expect(model.sentence.key).toBe('underflow');
    expect(chain({ weight: 0 }).sentence.key).toBe('zero');
  });

  it('flips its sign at each layer where the weight is negative, and keeps its size', () => {
    const [up, down] = [chain({ weight: 1.3 }), chain({ weight: -1.3 })];
    down.products.forEach((product, layer) => {
      expect(product).toBe((layer % 2 === 0 ? 1 : -1) * (up.products[layer] ?? Number.NaN));
    });
  });
});

describe('weights that scatter', () => {
  it('are weight·(1 + spread·N(0, 1)), each from the stream of its layer', () => {
    const { weights } = chain({ weight: -1.5, spread: 0.4, seed: 7, depth: 30 });
    weights.forEach((weight, k) => {
      expect(weight).toBeCloseTo(-1.5 * (1 + 0.4 * stream(7, 'weights', k + 1).normal()), 12);
    });
  });

  it('keep the first 20 when there are 21', () => {
    const [short, long] = [20, 21].map((depth) => chain({ spread: 0.5, depth }).products);
    expect(long?.slice(0, 21)).toEqual(short);
  });

  it('double or halve, on average over the layers that are there, in as many layers as it says', () => {
    const model = chain({ weight: 1.4, spread: 0.3, depth: 60, seed: 5 });
    const layers = Number(model.readouts['doubling-depth']);
    const size = Math.abs(Number(model.readouts.value));
    expect(size ** (layers / 60)).toBeCloseTo(size > 1 ? 2 : 0.5, 10);
  });

  it('shrink the typical product though their mean is exactly 1: at spread 0.5 every chain of 100 layers out of 100', () => {
    const chains = seeds.map((seed) => chain({ weight: 1, spread: 0.5, depth: 100, seed }));
    expect(chains.filter(({ readouts }) => Math.abs(Number(readouts.value)) < 1)).toHaveLength(100);
    expect(mean(chains.flatMap(({ weights }) => weights))).toBeCloseTo(1, 1);
  });

  it('shrink it by the mean of ln|1 + spread·N|, which is below 0 for every spread up to 1', () => {
    // The mean by quadrature, as the chain knows nothing of it.
    const expected = (spread: number) => {
      let sum = 0;
      for (let z = -8 + 5e-5; z < 8; z += 1e-4) {
        sum += 1e-4 * Math.exp((-z * z) / 2) * Math.log(Math.abs(1 + spread * z));
      }
      return sum / Math.sqrt(2 * Math.PI);
    };
    for (const spread of [0.1, 0.25, 0.5, 1]) {
      const rate = expected(spread);
      expect(rate).toBeLessThan(0);
      const rates = seeds.map((seed) =>
        mean(chain({ weight: 1, spread, depth: 100, seed }).weights.map((w) => Math.log(Math.abs(w)))),
      );
      expect(Math.abs(mean(rates) - rate)).toBeLessThan(0.05);
    }
  });
});

describe('the picture of the chain', () => {
  it('shows every product within its axis, or as a zero, in any state', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { products, domain, axis, curve } = modelAt(weightChain, state);
        const [low, high] = domain;
        expect(low).toBeLessThan(high);
        for (const product of products) {
          expect(Number.isFinite(product)).toBe(true);
          const place = axis === 'log' ? Math.abs(product) : product;
          if (axis === 'linear' || place > 1e-308) {
            expect(place).toBeGreaterThanOrEqual(axis === 'log' && place === 0 ? 0 : low);
          }
          expect(place).toBeLessThanOrEqual(high);
        }
        for (const [, product] of curve) expect(Number.isFinite(product)).toBe(true);
      }),
    );
  });

  it('holds the chain at hand on the curve of all weights', () => {
    for (const state of [{}, { spread: 0.6 }, { spread: 0.6, depth: 33, seed: 4 }]) {
      const at = chain({ ...state, weight: 1.5 });
      const [, product = 0] = at.curve.find(([weight]) => Math.abs(weight - 1.5) < 1e-12) ?? [];
      expect(product / Number(at.readouts.value)).toBeCloseTo(1, 10);
    }
  });

  it('puts 1 in the middle of the log axis, so that vanishing mirrors exploding', () => {
    const [low, high] = chain({ weight: 1.7 }).domain;
    expect(low * high).toBeCloseTo(1, 12);
    expect(chain({ weight: 1 / 1.7 }).domain).toEqual([low, high]);
  });
});
