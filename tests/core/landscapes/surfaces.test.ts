import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralDifference } from '@/core/calculus/differences';
import { record } from '@/core/calculus/tape';
import { type Landscape, ridge, surfaces } from '@/core/landscapes';

const coordinate = fc.double({ min: -5, max: 5, noNaN: true });
const built: [string, Landscape, fc.Arbitrary<number[]>][] = [
  ...Object.entries(surfaces).map(([name, landscape]): [string, Landscape, fc.Arbitrary<number[]>] => [
    name,
    landscape,
    fc.tuple(coordinate, coordinate).filter(([x, y]) => Math.hypot(x, y) > 1e-3),
  ]),
  ['ridge', ridge(6), fc.double({ min: 50, max: 125, noNaN: true }).map((x) => [x])],
];

function gradientAt(landscape: Landscape, point: ArrayLike<number>): number[] {
  const out = new Float64Array(landscape.dimension);
  landscape.gradientInto(point, out);
  return Array.from(out);
}

describe.each(built)('%s', (_, landscape, points) => {
  it('has the value and gradient of its one expression, though both are derived by hand', () => {
    const tape = record(landscape.expression, landscape.dimension);
    const out = new Float64Array(landscape.dimension);
    fc.assert(
      fc.property(points, (point) => {
        const value = tape.gradientInto(point, out);
        const scale = 1e-12 * Math.max(1, Math.abs(value), ...out.map(Math.abs));
        expect(Math.abs(landscape.value(point) - value)).toBeLessThanOrEqual(scale);
        gradientAt(landscape, point).forEach((entry, k) => {
          expect(Math.abs(entry - (out[k] ?? Number.NaN))).toBeLessThanOrEqual(scale);
        });
      }),
    );
  });

  it('has the slopes that central differences tend to', () => {
    fc.assert(
      fc.property(points, (point) => {
        const exact = gradientAt(landscape, point);
        centralDifference(landscape.value, point, 1e-5).forEach((entry, k) => {
          expect(Math.abs(entry - (exact[k] ?? Number.NaN))).toBeLessThanOrEqual(
            1e-4 * (1 + Math.abs(entry)),
          );
        });
      }),
    );
  });

  it('reports the same slope as an object and into an array, with the value', () => {
    fc.assert(
      fc.property(points, (point) => {
        expect(landscape.slope(point)).toEqual({
          kind: 'smooth',
          value: landscape.gradientInto(point, new Float64Array(landscape.dimension)),
          gradient: gradientAt(landscape, point).map((entry) => entry + 0),
        });
      }),
    );
  });
});

describe('the gradient', () => {
  const away = fc.tuple(coordinate, coordinate).filter(([x, y]) => Math.hypot(x, y) > 0.1);

  it('stands at right angles to the level curve', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(surfaces)), away, (landscape, [x, y]) => {
        const [gx = 0, gy = 0] = gradientAt(landscape, [x, y]);
        const steepness = Math.hypot(gx, gy);
        fc.pre(steepness > 1e-3);
        const t = 1e-5;
        const [alongX, alongY] = [(-t * gy) / steepness, (t * gx) / steepness];
        const both = [1, -1].map((sign) => landscape.value([x + sign * alongX, y + sign * alongY]));
        // The part that is odd in t is the slope along the level curve; the even part is curvature.
        expect(Math.abs((both[0] ?? 0) - (both[1] ?? 0)) / (2 * t)).toBeLessThan(1e-6 * (1 + steepness));
      }),
    );
  });

  it('points where the surface rises fastest, by its own length', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(surfaces)), away, (landscape, [x, y]) => {
        const [gx = 0, gy = 0] = gradientAt(landscape, [x, y]);
        const steepness = Math.hypot(gx, gy);
        fc.pre(steepness > 1e-3);
        const rise = (angle: number) => {
          const [dx, dy] = [1e-5 * Math.cos(angle), 1e-5 * Math.sin(angle)];
          return (landscape.value([x + dx, y + dy]) - landscape.value([x - dx, y - dy])) / 2e-5;
        };
        const uphill = Math.atan2(gy, gx);
        expect(rise(uphill)).toBeCloseTo(steepness, 4);
        for (const turn of [0.5, -0.5, 2]) expect(rise(uphill + turn)).toBeLessThan(rise(uphill));
      }),
    );
  });
});

describe('the shapes', () => {
  it('the hills reach 1.2 at (−π, 5π/12) and −1.2 at (π, −3π/4) and (π, 21π/20)', () => {
    for (const [x, y, z] of [
      [-Math.PI, (5 * Math.PI) / 12, 1.2],
      [Math.PI, (-3 * Math.PI) / 4, -1.2],
      [Math.PI, (21 * Math.PI) / 20, -1.2],
    ] as const) {
      expect(surfaces.hills.value([x, y])).toBeCloseTo(z, 14);
      for (const entry of gradientAt(surfaces.hills, [x, y])) expect(entry).toBeCloseTo(0, 14);
    }
  });

  it('ripples swing between −1 and 1, the valley’s floor is 0 at (1, 1)', () => {
    expect(surfaces.ripples.value([0, 0])).toBe(1);
    expect(surfaces.ripples.value([Math.PI / 2, Math.PI / 2])).toBe(-1);
    expect(surfaces.valley.slope([1, 1])).toEqual({ kind: 'smooth', value: 0, gradient: [0, 0] });
  });

  it('a ridge of scale 100 is 100 times the ridge of scale 1', () => {
    expect(ridge(100).value([70])).toBeCloseTo(100 * ridge(1).value([70]), 11);
  });

  it('at the tip of the hills the gradient is NaN throughout', () => {
    const out = new Float64Array(2);
    expect(surfaces.hills.gradientInto([0, 0], out)).toBeNaN();
    expect([...out]).toEqual([Number.NaN, Number.NaN]);
  });
});
