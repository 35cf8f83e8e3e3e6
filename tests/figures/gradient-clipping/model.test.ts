import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelAt } from '@/figure/model-at';
import { turnOf } from '@/figures/gradient-clipping/arrows';
import { gradientClipping } from '@/figures/gradient-clipping/figure';
import { schema } from '@/figures/gradient-clipping/params';
import { lengthOf, polarPlane, radiusOf, unit } from '@/figures/gradient-clipping/polar';
import { longestStep, runOf } from '@/figures/gradient-clipping/run';
import { defaults, type Values } from '@/params/schema';
import { long } from '@/scenes/cliff/surface';
import { wallAt } from '@/scenes/cliff/wall';
import { anyState } from '../all-figures';

type State = Values<typeof schema>;
const show = (state: Partial<State> = {}, frame?: number) =>
  modelAt(gradientClipping, { ...defaults(schema), ...state }, frame);
const key = (state: Partial<State>, frame?: number) => show(state, frame).sentence.key;
const loss = (state: Partial<State>) => Number(show(state).readouts.loss);

describe('one gradient', () => {
  it('(100, 0.1) at 1 is turned by 5.65° by value, and by 0° by norm', () => {
    const {
      readouts,
      arrows: { norm, value },
    } = show({ gx: 100, gy: 0.1, threshold: 1 });
    expect(readouts['turn-value']).toBeCloseTo(5.653, 3);
    expect(readouts['turn-norm']).toBe(0);
    expect(value.after).toEqual([1, 0.1]);
    expect(norm.length).toBeCloseTo(1, 12);
    expect(norm.after[1]).toBeCloseTo(0.001, 6);
  });

  it('is never longer than the threshold by norm, nor than √2 thresholds by value, and is not lengthened', () => {
    const any = fc.double({ min: -100, max: 100, noNaN: true });
    const at = fc.double({ min: 0.001, max: 100, noNaN: true });
    fc.assert(
      fc.property(any, any, at, (gx, gy, threshold) => {
        const { norm, value } = show({ gx, gy, threshold, steps: 0 }).arrows;
        const length = Math.hypot(gx, gy);
        const rounding = 1 + 1e-12;
        expect(norm.length).toBeLessThanOrEqual(Math.min(length, threshold) * rounding);
        expect(value.length).toBeLessThanOrEqual(Math.min(length, Math.SQRT2 * threshold) * rounding);
      }),
      { numRuns: 200 },
    );
  });

  it('is never turned by norm, and by less than 45° by value', () => {
    const any = fc.double({ min: 0.1, max: 100, noNaN: true });
    const sign = fc.constantFrom(-1, 1);
    fc.assert(
      fc.property(any, any, sign, sign, (x, y, sx, sy) => {
        const { readouts } = show({ gx: sx * x, gy: sy * y, threshold: 0.05, steps: 0 });
        expect(readouts['turn-norm']).toBe(0);
        // By value both components are cut here: the arrow ends in a corner.
        expect(readouts['turn-value']).toBeCloseTo(Math.abs(45 - (180 / Math.PI) * Math.atan2(y, x)), 6);
        expect(readouts['turn-value']).toBeLessThan(45);
      }),
      { numRuns: 200 },
    );
  });

  it('that has vanished stays exactly as it is, however it is clipped', () => {
    for (const threshold of [0.2, 1, 100]) {
      const { norm, value } = show({ gx: 1e-11, gy: -2e-11, threshold }).arrows;
      for (const clipped of [norm, value]) {
        expect(clipped).toMatchObject({ after: [1e-11, -2e-11], cut: false, turn: 0 });
      }
    }
  });

  it('of zero has no direction', () => {
    expect(show({ gx: 0, gy: 0 }).readouts).toMatchObject({ 'turn-norm': null, 'turn-value': null });
    expect(turnOf([-1, 1e-9], [-1, -1e-9])).toBeCloseTo(0, 6);
  });
});

describe('the two runs with which the figure opens', () => {
  it('are one run until the wall: no gradient of the first 72 steps is as long as the threshold', () => {
    const { without, with: clipped } = show();
    expect(clipped.places.slice(0, 73)).toEqual(without.places.slice(0, 73));
    expect(clipped.places[73]).not.toEqual(without.places[73]);
  });

  it('part there: without clipping one step is 16.9 units long, with it the longest is rate times threshold', () => {
    const { without, with: clipped } = show();
    expect(without.thrown).toMatchObject({ step: 73 });
    expect(without.thrown?.length).toBeCloseTo(16.92, 2);
    expect(without.outside).toBe(true);
    expect(clipped.thrown).toBeNull();
    const longest = longestStep(runOf(defaults(schema), { by: 'norm', at: 0.2 }), 300);
    expect(longest?.length).toBeCloseTo(1.5 * 0.2, 12);
  });

  it('end at a loss of 0.09 without clipping and of 0.000134 with it, with 12 of 300 steps shortened', () => {
    const {
      readouts,
      sentence,
      lengths: { counts: histogram },
    } = show();
    expect(readouts['loss-without']).toBeCloseTo(0.09, 9);
    expect(readouts.loss).toBeCloseTo(0.000134, 6);
    expect(readouts.clipped).toBe(12);
    expect(sentence.key).toBe('saved');
    const count = (bins: readonly number[]) => bins.reduce((sum, bin) => sum + bin, 0);
    expect([count(histogram.kept), count(histogram.cut), histogram.below, histogram.above]).toEqual([
      288, 12, 0, 0,
    ]);
  });
});

describe('a run that the cliff throws', () => {
  const starts = [
    [5.75, -0.75],
    [5.5, -0.5],
    [6, -1],
    [5, -1],
    [6.5, 0],
    [6, 0.5],
    [4.9, -2.5],
    [5.5, -2],
  ] as const;
  const rates = [1.2, 1.5, 2, 4, 5, 7, 8, 10];
  const thrown = starts.flatMap(([w, b]) =>
    rates.flatMap((rate) => {
      const state = { w, b, rate, steps: 500 };
      const { without, readouts } = show(state);
      return without.thrown && Number(readouts['loss-without']) > 0.05 ? [state] : [];
    }),
  );

  it('is easily found, among eight starts and eight rates', () => {
    expect(thrown).toHaveLength(15);
  });

  it.each(thrown)('from $w, $b at rate $rate arrives when it is clipped by norm at 0.2', (state) => {
    expect(loss(state)).toBeLessThan(1e-4);
    expect(show(state).readouts.clipped).toBeLessThan(25);
  });

  it('often does not arrive when it is clipped by value at 0.2, which turns its steps', () => {
    const stuck = thrown.filter((state) => loss({ ...state, by: 'value' }) > 0.01);
    expect(stuck.length).toBeGreaterThan(thrown.length / 2);
    expect(key({ by: 'value' })).toBe('turned');
    expect(Math.max(...show({ by: 'value' }).with.losses.slice(-100))).toBeGreaterThan(0.2);
  });
});

describe('the threshold', () => {
  it('works over a wide stretch: from 0.1 to 1 the run arrives in 500 steps', () => {
    for (const threshold of [0.1, 0.2, 0.3, 0.5, 1])
      expect(loss({ threshold, steps: 500 })).toBeLessThan(1e-5);
  });

  it('that is too small makes the run crawl: at 0.001 every step is 0.0015 long', () => {
    const { readouts, sentence } = show({ threshold: 0.001 });
    expect(readouts.clipped).toBe(300);
    expect(readouts.loss).toBeCloseTo(0.0821, 4);
    expect(sentence).toMatchObject({ key: 'crawls', values: { pace: 0.0015, cuts: 300 } });
  });

  it('that is too large lets the throw through: at 10 one step is still 15 units long', () => {
    const { with: clipped, readouts, sentence } = show({ threshold: 10 });
    expect(clipped.thrown?.length).toBeCloseTo(15, 9);
    expect(readouts.clipped).toBe(1);
    expect(readouts.loss).toBeGreaterThan(0.0899);
    expect(sentence.key).toBe('thrown-anyway');
    expect(key({ threshold: 100 })).toBe('threshold-too-high');
  });
});

describe('on a vanished gradient', () => {
  it('clipping does nothing: from (7, 1) both runs are the same, and neither gets away', () => {
    for (const threshold of [0.01, 0.2, 1]) {
      const { without, with: clipped, readouts, sentence } = show({ w: 7, b: 1, threshold, steps: 500 });
      expect(clipped.places).toEqual(without.places);
      expect(readouts.clipped).toBe(0);
      expect(readouts.loss).toBeGreaterThan(0.0897);
      expect(sentence.key).toBe('no-help');
    }
  });
});

describe('sentences', () => {
  it('tell every state from every other', () => {
    expect(key({ steps: 0 })).toBe('start');
    expect(key({ rate: 0 })).toBe('still');
    expect(key({}, 40)).toBe('under-way');
    expect(key({ rate: 1, threshold: 10, steps: 500 })).toBe('not-needed');
    expect(key({ rate: 1.8, steps: 500 })).toBe('both-arrive');
    expect(key({ threshold: 2 })).toBe('thrown-anyway');
    expect(key({ steps: 100 })).toBe('better');
    expect(key({ rate: 1.8, threshold: 0.03 })).toBe('worse');
  });
});

describe('the panel of arrows', () => {
  it('draws lengths to scale up to the corner of the square, and never shrinks a longer one', () => {
    expect(radiusOf(0.2, 0.2)).toBeCloseTo(unit, 12);
    expect(radiusOf(0.1, 0.2)).toBeCloseTo(unit / 2, 12);
    for (const threshold of [0.001, 0.2, 1, 99, 100]) {
      let before = 0;
      for (let length = 0.0001; length < 141; length *= 1.3) {
        const radius = radiusOf(length, threshold);
        expect(radius).toBeGreaterThan(before);
        expect(lengthOf(radius, threshold) / length).toBeCloseTo(1, 9);
        before = radius;
      }
    }
  });

  it('finds the gradient under the pointer', () => {
    const plane = polarPlane(0.2);
    for (const [x, y] of [
      [6, 9.6],
      [-0.1, 0.05],
      [0, 0],
      [100, -100],
    ] as const) {
      const [u = Number.NaN, v = Number.NaN] = plane.toData(...plane.toScreen(x, y)) ?? [];
      expect(u).toBeCloseTo(x, 9);
      expect(v).toBeCloseTo(y, 9);
    }
  });
});

describe('over the whole range', () => {
  it('everything shown is a number, or none', () => {
    fc.assert(
      fc.property(anyState(schema), fc.nat(500), (state, frame) => {
        const model = show(state, frame);
        for (const value of Object.values(model.readouts))
          expect(value === null || Number.isFinite(value)).toBe(true);
        for (const value of Object.values(model.sentence.values)) expect(Number.isFinite(value)).toBe(true);
        for (const run of [model.without, model.with]) {
          expect(run.places.flat().every(Number.isFinite) && run.losses.every(Number.isFinite)).toBe(true);
          if (run.thrown) expect(run.thrown.length).toBeGreaterThan(long);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('no step by norm is longer than rate times threshold', () => {
    fc.assert(
      fc.property(anyState(schema), (state) => {
        const { rate, threshold, ...rest } = state as State;
        const run = runOf({ ...rest, rate, steps: 100 }, { by: 'norm', at: threshold });
        expect(longestStep(run, 100)?.length ?? 0).toBeLessThanOrEqual(rate * threshold * (1 + 1e-9) + 1e-9);
      }),
      { numRuns: 50 },
    );
  });

  it('starts a hair beside the wall are told, too', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 4.5, max: 7, noNaN: true }),
        fc.double({ min: -1e-12, max: 1e-12, noNaN: true }),
        fc.constantFrom('norm', 'value'),
        (w, off, by) => {
          const model = show({ w, b: wallAt(w) + off, rate: 10, threshold: 100, by });
          for (const value of Object.values(model.sentence.values)) expect(Number.isFinite(value)).toBe(true);
          expect(model.with.losses.every(Number.isFinite)).toBe(true);
        },
      ),
    );
  });

  it('can be cloned between threads', () => {
    const { chaotic, ...model } = show();
    const data = { ...model, chaotic: chaotic() };
    expect(structuredClone(data)).toEqual(data);
  });
});
