import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralDifference } from '@/core/calculus/differences';
import { meanSquaredError } from '@/core/regression/mean-squared-error';
import { anyData, coordinate, three } from './examples';

describe('the mean squared error of a line', () => {
  it('is 38/3 for the level line through 0, and falls most steeply along the slope', () => {
    const slope = meanSquaredError(three).slope([0, 0]);
    expect(slope.value).toBeCloseTo(38 / 3, 12);
    if (slope.kind !== 'smooth') throw new Error(slope.kind);
    expect(slope.gradient[0]).toBeCloseTo(-46 / 3, 12);
    expect(slope.gradient[1]).toBeCloseTo(-20 / 3, 12);
  });

  it('has the gradient that central differences measure, for any data', () => {
    fc.assert(
      fc.property(anyData, coordinate, coordinate, (data, slope, intercept) => {
        const loss = meanSquaredError(data);
        const gradient = new Float64Array(2);
        loss.gradientInto([slope, intercept], gradient);
        const measured = centralDifference(loss.value, [slope, intercept], 1e-4);
        gradient.forEach((value, k) => {
          expect(Math.abs(value - (measured[k] ?? Number.NaN))).toBeLessThan(1e-6);
        });
      }),
    );
  });

  it('bends by twice the mean of x², of x and of 1, wherever one stands', () => {
    const bend = meanSquaredError(three).hessian([7, -3]);
    expect(bend.flat().map((entry) => Number(entry.toFixed(9)))).toEqual(
      [28 / 3, 4, 4, 2].map((v) => Number(v.toFixed(9))),
    );
  });

  it('needs data', () => {
    expect(() => meanSquaredError([])).toThrow(RangeError);
  });
});
