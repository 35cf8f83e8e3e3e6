import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  centralDifference,
  type Field,
  forwardDifference,
  forwardDifferenceInto,
} from '@/core/calculus/differences';
import { surfaces } from '@/core/landscapes';

const square: Field = (point) => (point[0] ?? 0) ** 2;

describe('differences', () => {
  it('the forward difference of x² is 2x + h, the central one 2x', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (x, h) => {
          expect(forwardDifference(square, [x], h)[0]).toBeCloseTo(2 * x + h, 9);
          expect(centralDifference(square, [x], h)[0]).toBeCloseTo(2 * x, 9);
        },
      ),
    );
  });

  it('at the origin of the hills, with h 0.9, the slopes are those of the article', () => {
    const [x = 0, y = 0] = forwardDifference(surfaces.hills.value, [0, 0], 0.9);
    expect(x).toBeCloseTo(-0.26688, 5);
    expect(y).toBeCloseTo(0.21641, 5);
  });

  it('the forward error shrinks with h, the central error with h²', () => {
    const exp: Field = (point) => Math.exp(point[0] ?? 0);
    const error = (difference: typeof forwardDifference, h: number) =>
      Math.abs((difference(exp, [1], h)[0] ?? 0) - Math.E);
    expect(error(forwardDifference, 1e-2) / error(forwardDifference, 1e-3)).toBeCloseTo(10, 0);
    expect(error(centralDifference, 1e-2) / error(centralDifference, 1e-3)).toBeCloseTo(100, 0);
  });

  it('leave the point as it was, and return the value at it', () => {
    const point = Float64Array.of(0.1, 0.2);
    const out = new Float64Array(2);
    expect(forwardDifferenceInto(surfaces.bowl.value, point, 0.3, out)).toBe(surfaces.bowl.value([0.1, 0.2]));
    expect([...point]).toEqual([0.1, 0.2]);
    expect([...out]).toEqual(forwardDifference(surfaces.bowl.value, [0.1, 0.2], 0.3));
  });
});
