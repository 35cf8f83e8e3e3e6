import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastSquares } from '@/core/regression/least-squares';
import { meanSquaredError } from '@/core/regression/mean-squared-error';
import { anyData, coordinate, three } from './examples';

describe('the least-squares line', () => {
  it('of the three points is 1.5·x + 1/3', () => {
    const best = leastSquares(three);
    expect(best?.slope).toBeCloseTo(1.5, 12);
    expect(best?.intercept).toBeCloseTo(1 / 3, 12);
    expect(best?.loss).toBeCloseTo(1 / 18, 12);
  });

  it('is no worse than any other line', () => {
    fc.assert(
      fc.property(anyData, coordinate, coordinate, (data, slope, intercept) => {
        const best = leastSquares(data);
        if (best)
          expect(best.loss).toBeLessThanOrEqual(meanSquaredError(data).value([slope, intercept]) + 1e-12);
      }),
    );
  });

  it('is where the gradient vanishes', () => {
    fc.assert(
      fc.property(anyData, (data) => {
        const best = leastSquares(data);
        if (!best) return;
        const gradient = new Float64Array(2);
        meanSquaredError(data).gradientInto([best.slope, best.intercept], gradient);
        // Two points a tenth apart make slopes of hundreds, and rounding with them.
        expect(Math.hypot(...gradient)).toBeLessThan(1e-9 * (1 + Math.abs(best.slope)));
      }),
    );
  });

  it('does not exist where all points stand at one x', () => {
    expect(
      leastSquares([
        [0.1, 1],
        [0.1, 2],
        [0.1, 5],
      ]),
    ).toBeNull();
    expect(leastSquares([[3, 4]])).toBeNull();
    expect(leastSquares([])).toBeNull();
  });
});
