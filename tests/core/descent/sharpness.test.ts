import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curvature } from '@/core/descent/curvature';
import { sharpness } from '@/core/descent/sharpness';
import { type SurfaceName, surfaces } from '@/core/landscapes';
import { stream } from '@/core/random';

const at = (name: SurfaceName, x: number, y: number, rounds = 200) =>
  sharpness({
    gradientInto: surfaces[name].gradientInto,
    at: Float64Array.of(x, y),
    direction: Float64Array.of(0.6, 0.8),
    rounds,
  });

describe('sharpness', () => {
  it('is the largest eigenvalue of the exact Hessian, where that is the one of largest size', () => {
    for (const [x, y] of [
      [1, 2],
      [-3, 0.5],
    ] as const) {
      expect(at('bowl', x, y)).toBeCloseTo(0.5, 8);
      expect(at('valley', x, y)).toBeCloseTo(curvature(surfaces.valley.hessian([x, y])).largest, 5);
    }
  });

  it('of a quadratic in a hundred variables is that of its steepest axis', () => {
    const random = stream(1, 'sharpness-test');
    const direction = Float64Array.from({ length: 100 }, () => random.normal());
    const found = sharpness({
      gradientInto: (point, out) => {
        point.forEach((x, k) => {
          out[k] = (k + 1) * x;
        });
        return 0;
      },
      at: new Float64Array(100),
      direction,
      rounds: 1000,
    });
    expect(found).toBeCloseTo(100, 4);
    expect(Math.hypot(...direction)).toBeCloseTo(1, 12);
    expect(Math.abs(direction[99] ?? 0)).toBeCloseTo(1, 3);
  });

  it('never exceeds the largest curvature, and leaves the point where it was', () => {
    fc.assert(
      fc.property(fc.double({ min: -4, max: 4, noNaN: true }), fc.nat(20), (x, rounds) => {
        const point = Float64Array.of(x, 1);
        const found = sharpness({
          gradientInto: surfaces.ripples.gradientInto,
          at: point,
          direction: Float64Array.of(1, 1),
          rounds,
        });
        expect(found).toBeLessThanOrEqual(
          Math.max(0, curvature(surfaces.ripples.hessian([x, 1])).largest) + 1e-6,
        );
        expect([...point]).toEqual([x, 1]);
      }),
    );
  });

  it('of a plane is 0', () => {
    const gradientInto = (_: Float64Array, out: Float64Array) => {
      out.fill(3);
      return 0;
    };
    expect(
      sharpness({ gradientInto, at: Float64Array.of(1, 2), direction: Float64Array.of(1, 0), rounds: 5 }),
    ).toBe(0);
  });
});
