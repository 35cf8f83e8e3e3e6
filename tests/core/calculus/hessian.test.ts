import { describe, expect, it } from 'vitest';
import { variable } from '@/core/calculus/arithmetic';
import { centralDifference } from '@/core/calculus/differences';
import { hessian } from '@/core/calculus/hessian';
import { ridge, surfaces } from '@/core/landscapes';

describe('the Hessian', () => {
  it('of the bowl and the saddle is the same everywhere', () => {
    expect(surfaces.bowl.hessian([3, -1])).toEqual([
      [0.5, 0],
      [0, 0.5],
    ]);
    expect(surfaces.saddle.hessian([3, -1])).toEqual([
      [0.5, 0],
      [0, -0.5],
    ]);
  });

  it('of Rosenbrock’s valley at its lowest point is the known one', () => {
    // The unscaled function has (802, −400; −400, 200).
    const expected = [8.02, -4, -4, 2];
    surfaces.valley
      .hessian([1, 1])
      .flat()
      .forEach((entry, k) => {
        expect(entry).toBeCloseTo(expected[k] ?? Number.NaN, 12);
      });
  });

  it('is what central differences of the gradient tend to', () => {
    for (const [landscape, point] of [
      [surfaces.hills, [1.3, -0.4]],
      [surfaces.ripples, [0.2, 2.9]],
      [ridge(3), [77]],
    ] as const) {
      const exact = landscape.hessian(point);
      exact.forEach((row, i) => {
        const slopeAlong = (p: ArrayLike<number>) => {
          const out = new Float64Array(landscape.dimension);
          landscape.gradientInto(p, out);
          return out[i] ?? Number.NaN;
        };
        centralDifference(slopeAlong, point, 1e-4).forEach((entry, j) => {
          expect(row[j]).toBeCloseTo(entry, 6);
        });
      });
    }
  });

  it('of n variables is symmetric', () => {
    const h = hessian(
      (m, v) => m.multiply(m.multiply(variable(v, 0), variable(v, 1)), m.exp(variable(v, 2))),
      [2, 3, 0],
    );
    expect(h).toEqual([
      [0, 1, 3],
      [1, 0, 2],
      [3, 2, 6],
    ]);
  });
});
