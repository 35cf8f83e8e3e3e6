import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curvature } from '@/core/descent/curvature';
import { walk } from '@/core/descent/walk';
import { ridge, surfaces } from '@/core/landscapes';

describe('curvature', () => {
  it('of the bowl is ½ all round, so that descent holds below rate 4', () => {
    expect(curvature(surfaces.bowl.hessian([1, 2]))).toEqual({
      eigenvalues: [0.5, 0.5],
      smallest: 0.5,
      largest: 0.5,
      largestRate: 4,
    });
  });

  it('of the saddle has both signs, and of a hilltop bounds no rate', () => {
    expect(curvature(surfaces.saddle.hessian([0, 0])).eigenvalues).toEqual([-0.5, 0.5]);
    expect(curvature(surfaces.ripples.hessian([0, 0])).largestRate).toBe(Number.POSITIVE_INFINITY);
  });

  it('at the two lowest points of the hills is that of the closed form: one lies in a very flat valley', () => {
    // There sin(x/2) = 1 and sin u = −1 for u = x + y + r, so that H = 0.2·∇u∇uᵀ + diag(¼, 0).
    for (const [y, flattest] of [
      [(-3 * Math.PI) / 4, 0.0087],
      [(21 * Math.PI) / 20, 0.1142],
    ] as const) {
      const r = Math.hypot(Math.PI, y);
      const [ux, uy] = [1 + Math.PI / r, 1 + y / r];
      const [a, b, c] = [0.2 * ux * ux + 0.25, 0.2 * ux * uy, 0.2 * uy * uy];
      const half = Math.hypot((a - c) / 2, b);
      const { smallest, largest } = curvature(surfaces.hills.hessian([Math.PI, y]));
      expect(smallest).toBeCloseTo((a + c) / 2 - half, 12);
      expect(largest).toBeCloseTo((a + c) / 2 + half, 12);
      expect(smallest).toBeCloseTo(flattest, 4);
    }
  });

  it('at the minima of the ridge of scale 10 is above 2', () => {
    const curvatures = [60.19, 66.4, 72.7, 79.2, 85.5, 91.5].map((start) => {
      const { path } = walk({
        landscape: ridge(1),
        start: [start],
        steps: 4000,
        rate: 0.1,
        direction: 'descent',
      });
      return 10 * curvature(ridge(1).hessian(path.slice(-1))).largest;
    });
    for (const value of curvatures) {
      expect(value).toBeGreaterThan(2.1);
      expect(value).toBeLessThan(4.51);
    }
  });

  it('keeps trace and determinant of any two-by-two matrix', () => {
    const entry = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(entry, entry, entry, (a, b, c) => {
        const { smallest, largest } = curvature([
          [a, b],
          [b, c],
        ]);
        expect(smallest + largest).toBeCloseTo(a + c, 9);
        expect(smallest * largest).toBeCloseTo(a * c - b * b, 8);
        expect(smallest).toBeLessThanOrEqual(largest);
      }),
    );
  });

  it('of the chain of n springs is 2 − 2·cos(kπ/(n + 1))', () => {
    const n = 7;
    const rows = Array.from({ length: n }, (_, i) =>
      Array.from({ length: n }, (_, j) => (i === j ? 2 : Math.abs(i - j) === 1 ? -1 : 0)),
    );
    curvature(rows).eigenvalues.forEach((value, k) => {
      expect(value).toBeCloseTo(2 - 2 * Math.cos(((k + 1) * Math.PI) / (n + 1)), 12);
    });
  });

  it('is NaN where there is no Hessian', () => {
    expect(curvature(surfaces.hills.hessian([0, 0])).eigenvalues).toEqual([Number.NaN, Number.NaN]);
  });
});
