import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Extent, linearScale, logScale } from '@/charts/scale';

const end = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const apart = fc.tuple(end, end).filter(([a, b]) => Math.abs(a - b) > 1e-3) as fc.Arbitrary<Extent>;
const positive = fc
  .tuple(fc.double({ min: -12, max: 12, noNaN: true }), fc.double({ min: -12, max: 12, noNaN: true }))
  .filter(([a, b]) => Math.abs(a - b) > 1e-3)
  .map(([a, b]): Extent => [10 ** a, 10 ** b]);

describe('a scale', () => {
  it('has the ends of its domain at the ends of its range, to the last bit', () => {
    fc.assert(
      fc.property(apart, positive, apart, (linear, log, range) => {
        expect(linear.map(linearScale(linear, range))).toEqual(range);
        expect(log.map(logScale(log, range))).toEqual(range);
      }),
    );
  });

  it('gives equal lengths to equal differences, or to equal ratios', () => {
    expect([0, 5, 10, 15].map(linearScale([0, 10], [100, 200]))).toEqual([100, 150, 200, 250]);
    expect([1, 10, 100].map(logScale([1, 100], [0, 8]))).toEqual([0, 4, 8]);
  });

  it('finds from a pixel what lies there', () => {
    fc.assert(
      fc.property(
        apart,
        positive,
        apart,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (domain, log, range, t) => {
          const linear = linearScale(domain, range);
          const value = domain[0] + t * (domain[1] - domain[0]);
          const size = Math.max(...domain.map(Math.abs));
          expect(Math.abs(linear.invert(linear(value)) - value)).toBeLessThan(1e-6 * size);
          const ratio = log[0] * (log[1] / log[0]) ** t;
          const scale = logScale(log, range);
          expect(Math.abs(Math.log(scale.invert(scale(ratio)) / ratio))).toBeLessThan(1e-6);
        },
      ),
    );
  });

  it('puts the only value of an empty domain into the middle', () => {
    expect(linearScale([3, 3], [0, 10])(3)).toBe(5);
  });

  it('has round ticks, in the order of the domain', () => {
    expect(linearScale([0, 10], [0, 1]).ticks(5)).toEqual([0, 2, 4, 6, 8, 10]);
    expect(linearScale([1, -1], [0, 1]).ticks(4)).toEqual([1, 0.5, 0, -0.5, -1]);
    expect(logScale([1, 5], [0, 1]).ticks(5)).toEqual([1, 2, 3, 4, 5]);
    expect(logScale([0.05, 0.2], [0, 1]).ticks(4)).toEqual([0.05, 0.06, 0.07, 0.08, 0.09, 0.1, 0.2]);
    expect(logScale([2.5, 1.5], [0, 1]).ticks(5)).toEqual([2.4, 2.2, 2, 1.8, 1.6]);
  });

  it('refuses what is not finite, and on a log scale what is not positive', () => {
    expect(() => linearScale([0, Number.NaN], [0, 1])).toThrow(RangeError);
    expect(() => logScale([0, 1], [0, 1])).toThrow(RangeError);
    expect(() => logScale([1, Number.POSITIVE_INFINITY], [0, 1])).toThrow(RangeError);
  });
});
