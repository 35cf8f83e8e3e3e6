import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelAt } from '@/figure/model-at';
import { criticalGainOnSlider } from '@/figures/init-scale/critical-gain';
import { initScale } from '@/figures/init-scale/figure';
import { costOf } from '@/figures/init-scale/networks';
import { schema } from '@/figures/init-scale/params';
import { defaults, type Values } from '@/params/schema';
import { anyState } from '../all-figures';

const opening = defaults(schema);
const look = (state: Partial<Values<typeof schema>>) => modelAt(initScale, { ...opening, ...state });
const number = (value: unknown) => value as number;
const seeds = [1, 2, 3, 4, 5, 6];
const meanSquare = (values: readonly number[]) =>
  Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);

describe('an initialization', () => {
  it('named after He keeps the spread of 50 ReLU layers of width 256 within 3×, where Xavier’s falls to about 4e-8', () => {
    const networks = seeds.slice(0, 5).map((seed) => look({ width: 256, seed }));
    const kept = meanSquare(networks.map(({ readouts }) => number(readouts.spread)));
    expect(Math.abs(Math.log(kept))).toBeLessThan(Math.log(3));
    for (const { readouts, without } of networks) {
      expect(Math.abs(Math.log(number(readouts.gradient)))).toBeLessThan(Math.log(3));
      // Variance 1/n, which is Xavier's where all layers are equally wide.
      expect(without.spreads[50]).toBeGreaterThan(4e-9);
      expect(without.spreads[50]).toBeLessThan(8e-8);
    }
    const xavier = look({ width: 256, init: 'xavier' }).readouts;
    expect(xavier.spread).toBeCloseTo(4e-8, 8);
  });

  it('that is too small or too large by a factor c is so to the power of the depth under ReLU, forward exactly', () => {
    for (const seed of seeds) {
      const right = look({ seed }).readouts;
      for (const gain of [0.5, 0.9, 1.1, 2]) {
        const { readouts } = look({ seed, gain });
        expect(number(readouts.spread) / number(right.spread) / gain ** 50).toBeCloseTo(1, 6);
        // The loss weighs the examples of a batch anew, so that backward it is so only about.
        const backward = number(readouts.gradient) / number(right.gradient) / gain ** 50;
        expect(Math.abs(Math.log(backward))).toBeLessThan(Math.log(3));
      }
    }
  });

  it('changes nothing where it asks for what the network has: Xavier and LeCun, all layers being equally wide', () => {
    for (const init of ['xavier', 'lecun'] as const) {
      const { chosen, without, sentence } = look({ init });
      for (const [l, spread] of chosen.spreads.entries())
        expect(spread / number(without.spreads[l])).toBeCloseTo(1, 9);
      expect(sentence.key).toBe('same');
    }
  });

  it('suits one activation and not another: He under tanh explodes where it mends ReLU', () => {
    for (const seed of seeds.slice(0, 4)) {
      const wide = { seed, width: 128 };
      const growth = (state: Partial<Values<typeof schema>>) =>
        number(look({ ...wide, ...state }).readouts['growth-per-layer']);
      expect(growth({})).toBeCloseTo(1, 1);
      expect(growth({ init: 'lecun' })).toBeCloseTo(Math.SQRT1_2, 1);
      expect(growth({ activation: 'tanh' })).toBeGreaterThan(1.03);
      expect(growth({ activation: 'tanh', init: 'lecun' })).toBeCloseTo(0.958, 1);
      expect(look({ ...wide, activation: 'tanh', depth: 100, gain: 1.5 }).sentence.key).toBe(
        'exploding-unseen',
      );
    }
  });

  it('that is orthogonal keeps everything of a linear network, and is half lost in a ReLU', () => {
    for (const seed of seeds) {
      const linear = look({ seed, init: 'orthogonal', activation: 'identity' });
      for (const values of [linear.chosen.spreads, linear.chosen.gradients]) {
        for (const value of values) expect(value).toBeCloseTo(1, 10);
      }
      const relu = look({ seed, init: 'orthogonal' });
      expect(number(relu.readouts['growth-per-layer'])).toBeCloseTo(Math.SQRT1_2, 1);
    }
  });

  it('fixes the average, not the network: the narrower, the further other seeds lie apart, and the less is typical', () => {
    const typical = (width: number) => number(look({ width, others: 1 }).readouts.typical);
    expect(typical(128)).toBeGreaterThan(0.4);
    expect(typical(32)).toBeLessThan(0.5);
    expect(typical(16)).toBeLessThan(0.1);
    expect(typical(4)).toBe(0);
    expect(look({ width: 4, others: 1 }).sentence.key).toBe('scatter-dead');
    expect(look({ others: 1 }).sentence.key).toBe('scatter');
    const orthogonal = { others: 1, init: 'orthogonal', activation: 'identity' } as const;
    expect(look(orthogonal).sentence.key).toBe('scatter-none');
    expect(look({}).readouts.typical).toBeNull();
  });

  it('loses about as much of a typical ReLU network as theory predicts: e^(−5L/4n)', () => {
    // ln‖g‖² of each layer scatters with a variance of about 5/n, which costs the typical ln‖g‖ a quarter of it (Hanin 2018).
    const logs = seeds.flatMap((seed) => {
      const { behind } = look({ seed: 100 * seed, width: 64, others: 1 });
      return behind.map(({ gradients }) => Math.log(number(gradients[0])));
    });
    const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
    expect(mean).toBeCloseTo((-5 * 50) / (4 * 64), 0);
  });

  it('has its mark where theory sees no growth: He at 1 under ReLU, orthogonal at √2', () => {
    expect(criticalGainOnSlider(opening)?.gain).toBeCloseTo(1, 6);
    expect(criticalGainOnSlider({ ...opening, init: 'orthogonal' })?.gain).toBeCloseTo(Math.SQRT2, 6);
    expect(criticalGainOnSlider({ ...opening, activation: 'tanh' })?.gain).toBeCloseTo(Math.SQRT1_2, 3);
    expect(criticalGainOnSlider({ ...opening, activation: 'sigmoid' })).toBeNull();
  });

  it('says that zeros stay zeros, what overflows, and what has died', () => {
    expect(look({ gain: 0 }).sentence.key).toBe('zero');
    expect(look({ gain: 0 }).readouts).toMatchObject({ spread: 0, gradient: 0, verdict: 'vanishing' });
    expect(look({ gain: 3, depth: 100 }).sentence.key).toBe('overflow');
    expect(look({ gain: 3, depth: 100 }).readouts.verdict).toBe('overflow');
    expect(look({ width: 2 }).sentence.key).toBe('dead');
    expect(look({ gain: 0.8 }).sentence.key).toBe('vanishing');
    expect(look({ gain: 1.5 }).sentence.key).toBe('exploding');
    expect(look({}).sentence.key).toBe('healthy');
  });

  it('gives no digit of a chaotic explosion in its sentence', () => {
    const { chaotic, sentence, readouts } = look({ activation: 'tanh', gain: 3, depth: 100 });
    expect(chaotic).toContain('gradient');
    expect(sentence.values.ratio).toMatch(/^>1e\d+$/);
    expect(number(readouts.gradient)).toBeGreaterThan(Number(String(sentence.values.ratio).slice(1)));
    expect(look({ activation: 'tanh' }).sentence.values.ratio).toBeTypeOf('number');
  });

  it('leaves to the worker what is too slow for a slider', () => {
    expect(costOf(opening)).toBeLessThan(10);
    expect(costOf({ ...opening, width: 256 })).toBeGreaterThan(10);
    expect(costOf({ ...opening, others: 1 })).toBeGreaterThan(10);
  });

  it('has a number or none for everything that it shows, over its whole range', () => {
    fc.assert(
      fc.property(anyState(schema), (state) => {
        const { width } = state as Values<typeof schema>;
        // Wide ones only take longer.
        const model = look({ ...state, width: Math.min(width, 16) });
        for (const way of [model.chosen, model.without, ...model.behind]) {
          expect(way.spreads).toHaveLength(model.depth + 1);
          expect(way.spreads.every(Number.isFinite)).toBe(true);
          expect(way.gradients).toHaveLength(model.depth + 1);
          expect(way.gradients.every((value) => Number.isNaN(value) || Number.isFinite(value))).toBe(true);
        }
        for (const value of Object.values(model.readouts)) expect(value).not.toBeNaN();
        expect(Object.values(model.sentence.values)).not.toContain(Number.NaN);
        expect(structuredClone(model)).toEqual(model);
      }),
      { numRuns: 100 },
    );
  });
});
