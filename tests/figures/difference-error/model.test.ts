import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelBox, overlap } from '@/charts/label-room';
import { modelAt } from '@/figure/model-at';
import { curveLabels } from '@/figures/difference-error/curve-labels';
import { frame as errorFrame } from '@/figures/difference-error/error-frame';
import { differenceError } from '@/figures/difference-error/figure';
import { halvesOf } from '@/figures/difference-error/Halves';
import { schema } from '@/figures/difference-error/params';
import { scientific } from '@/figures/difference-error/scientific';
import { defaults } from '@/params/schema';

const opened = defaults(schema);
const at = (values: Partial<typeof opened> = {}) => modelAt(differenceError, { ...opened, ...values });
const error = (which: 'forward' | 'central', h: number, values: Partial<typeof opened> = {}) =>
  Number(at({ ...values, h }).readouts[`error-${which}`]);

/** By how many powers of ten the error falls while h falls by two. */
const fall = (which: 'forward' | 'central') =>
  Math.log10(error(which, 1e-2)) - Math.log10(error(which, 1e-4));

describe('the error of a measured slope', () => {
  it('is measured from the derivative that calculus gives', () => {
    const r = Math.sqrt(5);
    const byHand = 0.2 * Math.cos(3 + r) * (1 + 1 / r) - Math.cos(0.5) / 2;
    expect(at().readouts.exact).toBeCloseTo(byHand, 14);
    expect(at({ along: 'y' }).readouts.exact).toBeCloseTo(0.2 * Math.cos(3 + r) * (1 + 2 / r), 14);
  });

  it('falls like h for forward differences and like h² for central ones', () => {
    expect(fall('forward')).toBeCloseTo(2, 1);
    expect(fall('central')).toBeCloseTo(4, 1);
  });

  it('is half of h on the bowl, where the curvature is ½, and for forward differences only', () => {
    expect(error('forward', 1, { fn: 'bowl' })).toBe(0.25);
    expect(error('central', 1, { fn: 'bowl' })).toBe(0);
    expect(at({ fn: 'bowl' }).sentence.key).toBe('no-truncation');
  });

  it('is larger with a tiny h than with a small one', () => {
    expect(error('forward', 1e-12)).toBeGreaterThan(error('forward', 1e-4));
    expect(error('central', 1e-12)).toBeGreaterThan(1e6 * error('central', 1e-5));
  });

  it('is the same order of round-off for both, a unit of rounding over h', () => {
    const typical = (which: 'forward' | 'central') => {
      const samples = at().errors?.samples.filter(({ h }) => h < 1e-9) ?? [];
      return samples.reduce((sum, sample) => sum + sample[which] * sample.h, 0) / samples.length;
    };
    for (const which of ['forward', 'central'] as const) {
      expect(typical(which)).toBeGreaterThan(1e-17);
      expect(typical(which)).toBeLessThan(2e-16);
    }
  });
});

describe('the V', () => {
  it('has its foot near 1e-8 for forward and near 1e-5 for central differences', () => {
    const { forward, central } = at().errors ?? {};
    if (forward?.kind !== 'vee' || central?.kind !== 'vee') throw new Error('no V');
    expect(Math.abs(Math.log10(forward.foot) + 8)).toBeLessThan(0.7);
    expect(Math.abs(Math.log10(central.foot) + 5)).toBeLessThan(0.7);
    expect(forward.error).toBeLessThan(5e-8);
    expect(central.error).toBeLessThan(5e-11);
  });

  it('keeps its feet within some powers of ten wherever the point goes on the hills', () => {
    const place = fc.integer({ min: -50, max: 50 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(place, place, (x, y) => {
        fc.pre(x !== 0 || y !== 0);
        const { forward, central } = at({ x, y }).errors ?? {};
        if (forward?.kind !== 'vee' || central?.kind !== 'vee') return;
        expect(forward.foot).toBeGreaterThan(1e-10);
        expect(forward.foot).toBeLessThan(1e-4);
        expect(central.foot).toBeGreaterThan(1e-7);
        expect(central.foot).toBeLessThan(1e-2);
      }),
      { numRuns: 50 },
    );
  });

  it('is told by the side on which h stands', () => {
    expect(at({ h: 1e-3 }).sentence.key).toBe('truncation');
    expect(at({ h: 1e-7 }).sentence.key).toBe('between');
    expect(at({ h: 1e-11 }).sentence.key).toBe('round-off');
  });

  it('passes through the chosen h', () => {
    const { errors } = at({ h: 0.00123 });
    expect(errors?.samples).toContainEqual(errors?.chosen);
    expect(errors?.samples.map(({ h }) => h)).toEqual(
      errors?.samples.map(({ h }) => h).toSorted((a, b) => a - b),
    );
  });
});

describe('places without an error to show', () => {
  it('the tip of the hills has two slopes along x, and no error', () => {
    const { sentence, readouts, errors } = at({ x: 0, y: 0 });
    expect(sentence.key).toBe('kink');
    expect(sentence.values.left).toBeCloseTo(-0.5, 6);
    expect(sentence.values.right).toBeCloseTo(-0.1, 6);
    expect(readouts).toMatchObject({ 'error-forward': null, 'error-central': null, exact: null });
    expect(errors).toBeNull();
  });

  it('between two mirrored sides the central difference is exact at every h', () => {
    const { sentence, errors } = at({ fn: 'ripples', x: 0 });
    expect(sentence.key).toBe('symmetric');
    expect(errors?.samples.every(({ central }) => central === 0)).toBe(true);
  });
});

it('writes sizes so that powers of ten can be compared', () => {
  expect([0, 0.20893, 2.59e-4, 1e-5].map((size) => scientific(size))).toEqual([
    '0',
    '0.21',
    '2.6·10⁻⁴',
    '1.0·10⁻⁵',
  ]);
  expect(scientific(6.49e-9, 1)).toBe('6·10⁻⁹');
});

describe('the labels of the chart', () => {
  const names = { forward: 'forward', central: 'central' };
  const halves = { roundOff: 'round-off', truncation: 'truncation' };

  it('do not cover one another, on any surface and at any point', () => {
    const place = fc.integer({ min: -100, max: 100 }).map((twentieths) => twentieths / 20);
    fc.assert(
      fc.property(
        fc.constantFrom(...schema.fn.choices),
        fc.constantFrom('x', 'y'),
        place,
        place,
        (fn, along, x, y) => {
          const { errors } = at({ fn, along, x, y });
          if (errors === null) return;
          const taken = halvesOf(errors, halves).map(({ label }) => labelBox(label));
          const boxes = [...taken, ...curveLabels(errors, names, taken).map(labelBox)];
          boxes.forEach((box, k) => {
            expect(boxes.slice(k + 1).filter((other) => overlap(box, other))).toEqual([]);
            expect(box.top).toBeGreaterThanOrEqual(errorFrame.inner.top);
            expect(box.right).toBeLessThanOrEqual(errorFrame.width);
          });
        },
      ),
      { numRuns: 100 },
    );
  });

  it('have room for every error that a curve can show', () => {
    for (const fn of schema.fn.choices)
      for (const x of [-5, 5])
        for (const y of [-5, 5])
          for (const along of schema.along.choices) {
            const largest = Math.max(
              ...(at({ fn, along, x, y }).errors?.samples ?? []).map(({ forward }) => forward),
            );
            expect(largest).toBeLessThan(errorFrame.y.domain()[1] ?? 0);
          }
  });
});
