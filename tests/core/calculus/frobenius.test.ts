import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frobenius, rootMeanSquare, spread } from '@/core/calculus/frobenius';

const of = (...values: number[]) => Float64Array.of(...values);

describe('a Frobenius norm', () => {
  it('is the root of the sum of squares at every scale that a double has', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.5, max: 2, noNaN: true }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: -1000, max: 1000 }),
        (values, exponent) => {
          const norm = frobenius(Float64Array.from(values, (v) => v * 2 ** exponent));
          expect(norm / 2 ** exponent / Math.hypot(...values)).toBeCloseTo(1, 13);
        },
      ),
    );
  });

  it('neither overflows nor underflows where only the squares do', () => {
    expect(frobenius(of(3e200, 4e200)) / 5e200).toBeCloseTo(1, 15);
    expect(frobenius(of(3e-200, 4e-200)) / 5e-200).toBeCloseTo(1, 15);
    expect(frobenius(of(1.2e308, 1.2e308)) / 1e308).toBeCloseTo(1.2 * Math.SQRT2, 12);
    expect(frobenius(of(1.6e308, 1.6e308))).toBe(Number.POSITIVE_INFINITY);
    expect(frobenius(of(5e-324, 0, 0))).toBe(5e-324);
    expect(frobenius(of(1e200, 1e-200))).toBe(1e200);
    expect(frobenius(of())).toBe(0);
  });

  it('tells what is infinite or no number', () => {
    expect(frobenius(of(1, Number.NEGATIVE_INFINITY))).toBe(Number.POSITIVE_INFINITY);
    expect(frobenius(of(1, Number.NaN, 2))).toBeNaN();
    expect(frobenius(of(Number.POSITIVE_INFINITY, Number.NaN))).toBeNaN();
  });
});

describe('a spread', () => {
  it('is the deviation about the mean, while the root mean square is about 0', () => {
    expect(spread(of(1, 3, 1, 3))).toBe(1);
    expect(rootMeanSquare(of(1, 3, 1, 3))).toBeCloseTo(Math.sqrt(5), 15);
    expect(spread(of(1e300, 3e300)) / 1e300).toBeCloseTo(1, 14);
    expect(spread(of(1e-300, 3e-300)) / 1e-300).toBeCloseTo(1, 14);
    expect([spread(of()), rootMeanSquare(of()), spread(of(0.1, 0.1, 0.1))]).toEqual([0, 0, 0]);
  });
});
