import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureLayers } from '@/core/network/layer-statistics';
import { modelAt } from '@/figure/model-at';
import { descent } from '@/figures/weight-penalty/descent';
import { weightPenalty } from '@/figures/weight-penalty/figure';
import { schema } from '@/figures/weight-penalty/params';
import { lassoMinimum, lossAt, regression, ridgeMinimum } from '@/figures/weight-penalty/regression';
import { benchOf, gain, rate, shrunkNetwork } from '@/figures/weight-penalty/shrinking';
import { defaults, type Values } from '@/params/schema';
import { baseline } from '@/scenes/layers/baseline-network';
import { anyState } from '../all-figures';

type State = Values<typeof schema>;
const show = (state: Partial<State> = {}) => modelAt(weightPenalty, { ...defaults(schema), ...state });
const weightsOf = (state: Partial<State>) => {
  const { readouts } = show(state);
  return [Number(readouts['w-1']), Number(readouts['w-2'])] as const;
};
const minimumOf = (state: Partial<State>) => {
  const { readouts } = show(state);
  return [Number(readouts['best-1']), Number(readouts['best-2'])] as const;
};
const seeds = [1, 2, 3, 4, 5];
const apart = (a: readonly number[], b: readonly number[]) =>
  Math.hypot(...a.map((value, k) => value - (b[k] ?? 0)));

describe('the minimum of loss and penalty', () => {
  it('is lower than all that is near it, for L2 and L1, at any strength', () => {
    const near = fc.double({ min: -0.1, max: 0.1, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.double({ min: 0, max: 10, noNaN: true }),
        near,
        near,
        (seed, strength, du, dv) => {
          const data = regression(seed);
          const [ru, rv] = ridgeMinimum(data, strength);
          const ridge = (u: number, v: number) => lossAt(data, [u, v]) + (strength / 2) * (u * u + v * v);
          expect(ridge(ru, rv)).toBeLessThanOrEqual(ridge(ru + du, rv + dv) + 1e-12);
          const [lu, lv] = lassoMinimum(data, strength);
          const lasso = (u: number, v: number) =>
            lossAt(data, [u, v]) + strength * (Math.abs(u) + Math.abs(v));
          expect(lasso(lu, lv)).toBeLessThanOrEqual(lasso(lu + du, lv + dv) + 1e-12);
        },
      ),
    );
  });

  it.each(seeds)(
    'has a weight of exactly 0 under L1 at strength 1, and none under L2 at any, at seed %i',
    (seed) => {
      expect(minimumOf({ penalty: 'l1', strength: 1, seed })[1]).toBe(0);
      for (const strength of [1, 10])
        expect(Math.min(...minimumOf({ strength, seed }))).toBeGreaterThan(0.01);
    },
  );

  it.each(seeds)('gives up the weight first that the loss holds less firmly, at seed %i', (seed) => {
    const [free1, free2] = minimumOf({ strength: 0, seed });
    const [kept1, kept2] = minimumOf({ strength: 1, seed });
    expect(kept1 / free1).toBeGreaterThan(0.65);
    expect(kept2 / free2).toBeLessThan(0.25);
  });
});

describe('descent', () => {
  it.each(seeds)('under SGD takes the same steps with L2 as with decay, at seed %i', (seed) => {
    const data = regression(seed);
    const settings = { strength: 1, optimizer: 'sgd', steps: 200, seed } as const;
    const penalized = descent(data, { ...settings, penalty: 'l2' });
    const decayed = descent(data, { ...settings, penalty: 'decay' });
    penalized.forEach((weight, k) => {
      expect(weight).toBeCloseTo(decayed[k] ?? Number.NaN, 10);
    });
  });

  it.each(seeds)('under Adam comes to L2’s minimum with L2, and elsewhere with decay, at seed %i', (seed) => {
    const state = { strength: 1, optimizer: 'adam', seed } as const;
    const best = minimumOf({ strength: 1, seed });
    expect(apart(weightsOf({ ...state, penalty: 'l2' }), best)).toBeLessThan(0.06);
    expect(apart(weightsOf({ ...state, penalty: 'decay' }), best)).toBeGreaterThan(0.3);
  });

  it.each(seeds)('under Adam decays weights more alike than L2 does, at seed %i', (seed) => {
    const free = minimumOf({ strength: 0, seed });
    const unevenness = (penalty: State['penalty']) => {
      const [u, v] = weightsOf({ penalty, strength: 1, optimizer: 'adam', seed });
      return u / free[0] / (v / free[1]);
    };
    expect(unevenness('l2')).toBeGreaterThan(3);
    expect(unevenness('decay')).toBeLessThan(2.1);
  });

  it.each(seeds)('with L1 never rests at 0 but steps across it, at seed %i', (seed) => {
    const path = descent(regression(seed), {
      penalty: 'l1',
      strength: 3,
      optimizer: 'sgd',
      steps: 600,
      seed,
    });
    const late = Array.from(path).filter((_, k) => k % 2 === 1 && k > 600);
    expect(late.some((weight) => weight > 0) && late.some((weight) => weight < 0)).toBe(true);
    expect(late.every((weight) => weight !== 0)).toBe(true);
  });
});

describe('a penalty on fifty layers', () => {
  const layers = (state: Partial<State>) => show({ view: 'layers', ...state });

  it.each(seeds)(
    'changes nothing before the first step: the network explodes at seed %i, however strong it is',
    (seed) => {
      for (const strength of [0, 0.3, 10]) {
        const { readouts, sentence } = layers({ steps: 0, strength, seed });
        expect(readouts.verdict).toBe('exploding');
        expect(readouts['growth-per-layer']).toBe(readouts['growth-before']);
        expect(sentence.key).toBe('first-step');
      }
    },
  );

  it.each(seeds)('takes it from exploding through healthy to vanishing, at seed %i', (seed) => {
    const verdicts = [0, 200, 400].map((steps) => layers({ steps, seed }).readouts.verdict);
    expect(verdicts).toEqual(['exploding', 'healthy', 'vanishing']);
  });

  it('multiplies the growth per layer by 1 − ηs at every step under L2, within 2%: ReLU carries a factor through', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 300 }),
        (strength, steps) => {
          const { readouts } = layers({ strength, steps });
          const expected = Number(readouts['growth-before']) * (1 - rate * strength) ** steps;
          expect(Math.abs(Number(readouts['growth-per-layer']) / expected - 1)).toBeLessThan(0.02);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('sees the gradient that the microscope sees', () => {
    for (const seed of [1, 2]) {
      const { ratio, growth } = measureLayers({ ...baseline, gain, seed });
      const { flow } = shrunkNetwork(benchOf(seed), 'l2', 0, 0);
      expect((flow.ratio ?? 0) / (ratio ?? 1)).toBeCloseTo(1, 9);
      expect(flow.growth).toBeCloseTo(growth ?? 0, 9);
    }
  });

  it('sets weights to exactly 0 under L1 alone, and goes faster to vanishing', () => {
    for (const seed of seeds) {
      const [l1, l2] = [layers({ penalty: 'l1', seed }), layers({ penalty: 'l2', seed })];
      expect(l1.readouts.zeros).toBeCloseTo(0.604, 2);
      expect(l2.readouts.zeros).toBe(0);
      expect(l1.readouts.verdict).toBe('vanishing');
    }
  });

  it('that is strong enough leaves nothing to come back', () => {
    expect(layers({ penalty: 'l1', strength: 10, steps: 600 }).sentence.key).toBe('gone-zeros');
  });

  it('speaks of weights that are 0 only where there is a percent of them', () => {
    for (const penalty of ['l2', 'decay'] as const)
      expect(layers({ penalty, strength: 10 }).sentence.key, penalty).toBe('vanishing');
    expect(layers({ penalty: 'l1' }).sentence.key).toBe('vanishing-zeros');
  });
});

describe('sentences', () => {
  it('tell every state from every other', () => {
    expect(show({ steps: 0 }).sentence.key).toBe('start');
    expect(show({ strength: 0 }).sentence.key).toBe('free');
    expect(show().sentence.key).toBe('l2-sgd');
    expect(show({ optimizer: 'adam' }).sentence.key).toBe('l2-adam');
    expect(show({ penalty: 'decay' }).sentence.key).toBe('decay-sgd');
    expect(show({ penalty: 'decay', optimizer: 'adam' }).sentence.key).toBe('decay-adam');
    expect(show({ penalty: 'l1' }).sentence.key).toBe('l1-none');
    expect(show({ penalty: 'l1', strength: 1 }).sentence.key).toBe('l1-one');
    expect(show({ penalty: 'l1', strength: 10 }).sentence.key).toBe('l1-both');
    expect(show({ view: 'layers', strength: 0 }).sentence.key).toBe('no-penalty');
  });
});

describe('over the whole range', () => {
  it('everything shown is a number, a verdict, or none', () => {
    fc.assert(
      fc.property(anyState(schema), (state) => {
        const model = modelAt(weightPenalty, state as State);
        const { readouts, sentence } = model;
        for (const value of Object.values(readouts))
          expect(value === null || typeof value === 'string' || Number.isFinite(value)).toBe(true);
        for (const value of Object.values(sentence.values)) expect(value).not.toBeNaN();
        if (model.view === 'contours') expect(model.path.flat().every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it('can be cloned between threads', () => {
    const model = show({ view: 'layers' });
    expect(structuredClone(model)).toEqual(model);
  });
});
