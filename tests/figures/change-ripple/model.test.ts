import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frobenius } from '@/core/calculus/frobenius';
import { modelAt } from '@/figure/model-at';
import { cellPaths, edgesOf, layoutOf } from '@/figures/change-ripple/cells';
import { changeRipple } from '@/figures/change-ripple/figure';
import { inputsOf, networkOf, widthOf } from '@/figures/change-ripple/networks';
import { deepest, schema } from '@/figures/change-ripple/params';
import { runOf } from '@/figures/change-ripple/run';
import { defaults } from '@/params/schema';
import { anyState } from '../all-figures';

const opened = defaults(schema);
type Options = typeof opened;
const ripple = (values: Partial<Options> = {}) => modelAt(changeRipple, { ...opened, ...values });
const ratios = (values: Partial<Options>) => ripple(values).layers.map(({ ratio }) => ratio);
const states = anyState(schema).map((state) => ({ ...opened, ...state }) as Options);

describe('equal weights of 0.6 in layers of 4', () => {
  it('multiply a change that stands in all units alike by 4 × 0.6 = 2.4: every layer from the second on', () => {
    const { layers, readouts } = ripple({ depth: 20 });
    for (const { factor } of layers.slice(2)) expect(factor).toBeCloseTo(2.4, 12);
    expect(readouts.growth).toBeCloseTo(2.4, 12);
    expect(readouts['largest-weight']).toBe(0.6);
  });

  it('multiply a nudge of one input by 0.6·√4 = 1.2 in the first: one input reaches four units', () => {
    expect(ratios({})[1]).toBeCloseTo(1.2, 14);
    expect(ripple().readouts['change-out']).toBeCloseTo(1.2 * 2.4 ** 4, 11);
  });

  it('have 2.4 as their largest singular value, so that no nudge grows by more', () => {
    ripple({ depth: 12 }).layers.forEach(({ largest }, l) => {
      expect(largest / 2.4 ** l).toBeCloseTo(1, 6);
    });
  });

  it('keep a change at 1 / width, and let it fade below', () => {
    const level = ripple({ weight: 0.25, depth: 30 });
    expect(level.readouts.growth).toBeCloseTo(1, 12);
    expect(level.sentence.key).toBe('uniform-level');
    expect(ripple({ weight: 0.2 }).sentence.key).toBe('uniform-shrinks');
    expect(ripple({ weight: 1.1 }).sentence.key).toBe('uniform-grows');
    expect(ripple().sentence.key).toBe('uniform-small-grows');
    expect(ripple({ weight: 0.3, depth: 2 }).sentence.key).toBe('uniform-late');
    expect(ripple({ depth: 1 }).sentence.key).toBe('uniform-one');
  });
});

it('keeps the length of every change to 1e-12 where the weights are orthogonal, all below 1', () => {
  for (const width of [2, 3, 4, 5, 6]) {
    for (const seed of [1, 2, 3]) {
      const { layers, readouts } = ripple({ weights: 'orthogonal', width, seed, depth: deepest });
      for (const { ratio } of layers) expect(Math.abs(ratio - 1)).toBeLessThan(1e-12);
      expect(readouts.largest).toBeCloseTo(1, 9);
      expect(readouts['largest-weight']).toBeLessThan(1);
    }
  }
});

it('multiplies by about weight·√width where the weights are random', () => {
  const seeds = Array.from({ length: 300 }, (_, k) => k + 1);
  const squares = seeds.map((seed) => ripple({ weights: 'normal', depth: 1, seed }).readouts['change-out']);
  const mean = squares.reduce<number>((sum, ratio) => sum + Number(ratio) ** 2 / seeds.length, 0);
  expect(Math.sqrt(mean) / (0.6 * 2)).toBeCloseTo(1, 1);
});

describe('the shear [[0.9, 10], [0, 0.9]]', () => {
  /** Wᵏ = 0.9ᵏ⁻¹·[[0.9, 10k], [0, 0.9]]. */
  const second = (k: number) => Math.hypot(10 * k * 0.9 ** (k - 1), 0.9 ** k);

  it('has 38.7 as the largest singular value of ten layers', () => {
    expect(ripple({ weights: 'shear', depth: 10 }).readouts.largest).toBeCloseTo(38.75, 2);
  });

  it('lets a nudge of input 2 grow until layers 9 and 10, then decay, though both eigenvalues are 0.9', () => {
    const found = ratios({ weights: 'shear', input: 2, depth: 40 });
    found.forEach((ratio, k) => {
      expect(ratio / second(k)).toBeCloseTo(1, 12);
    });
    expect(found.indexOf(Math.max(...found))).toBe(9);
    expect(found[40]).toBeLessThan(7);
    expect(ripple({ weights: 'shear', depth: 40 }).sentence.key).toBe('shear-falling');
    for (const depth of [9, 10]) {
      const { key, values } = ripple({ weights: 'shear', depth }).sentence;
      expect([key, values.ratio]).toEqual(['shear-rising', 38.7]);
    }
  });

  it('shrinks a nudge of input 1 by 0.9 a layer', () => {
    const found = ratios({ weights: 'shear', input: 1, depth: 20 });
    expect(found[20]).toBeCloseTo(0.9 ** 20, 14);
    expect(ripple({ weights: 'shear', input: 1 }).sentence.key).toBe('shear-first');
  });
});

describe('random weights', () => {
  it('say where chance goes against what is to be expected of a layer', () => {
    for (const weight of [0.2, 0.6, 1.5]) {
      for (let seed = 1; seed <= 40; seed++) {
        const { sentence, readouts } = ripple({ weights: 'normal', weight, seed });
        const grows = Number(readouts['change-out']) >= 1;
        const expected = 2 * weight > 1;
        if (grows !== expected) expect(sentence.key).toBe('normal-against');
        else expect(sentence.key).toBe(grows ? 'normal-grows' : 'normal-shrinks');
      }
    }
    expect(ripple({ weights: 'normal', seed: 999 }).sentence.key).toBe('normal-against');
  });
});

describe('to first order and in truth', () => {
  it('is the same without an activation, but for rounding', () => {
    fc.assert(
      fc.property(states, (state) => {
        for (const { values, change, truth } of modelAt(changeRipple, { ...state, activation: 'identity' })
          .layers) {
          const apart = frobenius(truth.map((value, unit) => value - (change[unit] ?? 0)));
          expect(apart).toBeLessThanOrEqual(1e-13 * (frobenius(values) + frobenius(change)) + 1e-300);
        }
      }),
    );
  });

  it('agrees with central differences of the true change for a small nudge', () => {
    for (const weights of ['uniform', 'orthogonal', 'normal', 'shear'] as const) {
      for (const activation of ['tanh', 'relu'] as const) {
        const values = { ...opened, weights, activation, depth: 4, nudge: 0.001 };
        const { layers } = runOf(values);
        const up = layers.map(({ truth }) => truth);
        // The other side: the same network from an input that stands as far below.
        const net = networkOf(values);
        const down = inputsOf(values);
        down[1] = (down[1] ?? 0) - values.nudge;
        let at: Float64Array = down;
        for (let l = 1; l <= 4; l++) {
          const matrix = net.layers[l - 1]?.weights ?? new Float64Array();
          const width = widthOf(values);
          const sums = Float64Array.from({ length: width }, (_, i) =>
            at.reduce((sum, value, j) => sum + (matrix[i * width + j] ?? 0) * value, 0),
          );
          at = sums.map((z) => (activation === 'tanh' ? Math.tanh(z) : Math.max(0, z)));
          const { change, values: own } = layers[l] ?? { change: [], values: [] };
          const central = at.map((value, i) => ((up[l]?.[i] ?? 0) + (own[i] ?? 0) - value) / 2);
          const apart = frobenius(central.map((value, i) => value - (change[i] ?? 0)));
          expect(apart).toBeLessThan(1e-3 * frobenius(Float64Array.from(change)) + 1e-15);
        }
      }
    }
  });

  it('parts for a large nudge: tanh holds back what its slope at the start promises', () => {
    const { sentence, readouts } = ripple({ weights: 'normal', activation: 'tanh', nudge: 10 });
    expect(sentence.key).toBe('curved-apart');
    expect(Number(readouts['change-true'])).toBeLessThan(Number(readouts['change-out']) / 2);
    expect(ripple({ weights: 'normal', activation: 'tanh', nudge: 0.001 }).sentence.key).toBe('curved-close');
  });

  it('vanishes under tanh with the same weights of 0.6: the slopes of saturated units count too', () => {
    expect(ripple({ activation: 'tanh', depth: 10 }).readouts.growth).toBeLessThan(0.1);
  });

  it('says so where a change is lost in rounding', () => {
    const deep = ripple({ activation: 'tanh', depth: 40 });
    expect(deep.readouts['change-true']).toBeNull();
    expect(deep.sentence.key).toBe('curved-lost');
  });

  it('says so where nothing arrives', () => {
    expect(ripple({ weight: 0 }).sentence.key).toBe('gone');
    expect(ripple({ weight: 0 }).readouts.growth).toBeNull();
  });

  it('wakes units of slope 0 where the nudge is large', () => {
    const keys = Array.from({ length: 60 }, (_, k) =>
      ripple({ weights: 'normal', activation: 'relu', width: 2, depth: 3, nudge: 10, seed: k + 1 }),
    ).map(({ sentence }) => sentence.key);
    expect(keys).toContain('curved-woken');
    expect(keys).toContain('gone');
  });
});

it('never lets a change grow by more than the largest singular value', () => {
  fc.assert(
    fc.property(states, (state) => {
      for (const { ratio, largest } of modelAt(changeRipple, state).layers)
        expect(ratio).toBeLessThanOrEqual(largest);
    }),
  );
});

it('keeps the layers of a shallower network', () => {
  for (const weights of ['orthogonal', 'normal'] as const) {
    expect(ratios({ weights, depth: 12 }).slice(0, 6)).toEqual(ratios({ weights, depth: 5 }));
  }
});

it('nudges the last input where the one that is asked for does not exist', () => {
  expect(ripple({ width: 2, input: 6 }).nudged).toBe(1);
  expect(ripple({ weights: 'shear', width: 6, input: 5 }).layers).toEqual(
    ripple({ weights: 'shear' }).layers,
  );
});

it('has finite numbers in every state, and draws each unit and weight inside the picture', () => {
  fc.assert(
    fc.property(states, (state) => {
      const model = modelAt(changeRipple, state);
      const { sentence, readouts } = model;
      const numbers = [
        ...Object.values(sentence.values),
        ...Object.values(readouts),
        ...changeRipple.rows(model).flat(),
      ];
      for (const value of numbers) if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite);
      const layout = layoutOf(state.depth, model.width);
      const { boxes, values, changes, truths } = cellPaths(model, layout);
      expect(boxes + values + changes + truths).not.toMatch(/NaN|Infinity|undefined/);
      for (const [x, y] of layout.places.flat()) {
        expect(x - layout.box.width / 2).toBeGreaterThanOrEqual(layout.frame.inner.left - 1);
        expect(x + layout.box.width / 2).toBeLessThanOrEqual(layout.frame.width);
        expect(y - layout.box.height / 2).toBeGreaterThanOrEqual(layout.frame.inner.top);
        expect(y + layout.box.height / 2).toBeLessThanOrEqual(layout.frame.inner.bottom);
      }
      expect(edgesOf(model, layout)).toHaveLength(state.depth * model.width ** 2);
    }),
  );
});
