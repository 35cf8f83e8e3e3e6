import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeView, type Point3, projection, type View } from '@/charts/surface/projection';
import { evenly } from '../evenly';
import { pixels, views } from './scenes';

const box = { width: 400, height: 340, x: [-1, 1], y: [-1, 1], z: [-1, 1], aspect: 1 } as const;
const points = fc.tuple(evenly(-1, 1), evenly(-1, 1), evenly(-1, 1));
const seen = (view: View, point: Point3) => projection({ ...box, ...view }).project(point);

describe('the projection', () => {
  test('from the south has x to the right and z up; y recedes', () => {
    const from = { azimuth: -90, elevation: 5 };
    const [x0, y0] = seen(from, [0, 0, 0]);
    expect([x0, y0]).toEqual([200, 170]);
    const [x1, y1] = seen(from, [1, 0, 0]);
    expect(x1).toBeGreaterThan(290);
    expect(y1).toBeCloseTo(170, 9);
    expect(seen(from, [0, 0, 1])[1]).toBeLessThan(90);
    const { depth } = projection({ ...box, ...from });
    expect(depth([0, 1, 0])).toBeLessThan(depth([0, -1, 0]));
  });

  test('from above is the map', () => {
    const from = { azimuth: -90, elevation: 90 };
    const [x, y] = seen(from, [0.5, 0.5, 0.3]);
    expect(x - 200).toBeCloseTo(170 - y, 9);
    expect(seen(from, [0.5, 0.5, -0.9])[1]).toBeCloseTo(y, 9);
  });

  test('is a rotation and a scale: pixels and depth together keep every distance', () => {
    fc.assert(
      fc.property(views, points, points, (view, p, q) => {
        const { project, depth } = projection({ ...box, ...view });
        const scale = Math.hypot(project([1, 0, 0])[0] - 200, project([0, 1, 0])[0] - 200);
        const [[px, py], [qx, qy]] = [project(p), project(q)];
        const distance = Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
        const found = Math.hypot(px - qx, py - qy, scale * (depth(p) - depth(q)));
        expect(found).toBeCloseTo(scale * distance, 6);
      }),
    );
  });

  test('sees the same pixel all along a ray of sight', () => {
    fc.assert(
      fc.property(views, pixels, evenly(-3, 3), (view, pixel, t) => {
        const { project, unproject, toward, depth } = projection({ ...box, ...view, x: [-5, 5], z: [0, 9] });
        const [x, y, z] = unproject(pixel);
        const there = project([x + t * toward[0], y + t * toward[1], z + t * toward[2]]);
        expect(there[0]).toBeCloseTo(pixel[0], 6);
        expect(there[1]).toBeCloseTo(pixel[1], 6);
        expect(depth(toward)).toBeGreaterThan(depth([0, 0, 0]));
      }),
    );
  });

  test('keeps the whole box in the picture, from everywhere', () => {
    fc.assert(
      fc.property(views, points, (view, point) => {
        const [x, y] = seen(view, point);
        expect(Math.abs(x - 200)).toBeLessThan(200);
        expect(Math.abs(y - 170)).toBeLessThan(170);
      }),
    );
  });
});

test('a view is turned into (−180, 180] and kept above the horizon', () => {
  expect(normalizeView({ azimuth: 190, elevation: 0 })).toEqual({ azimuth: -170, elevation: 5 });
  expect(normalizeView({ azimuth: -180, elevation: 100 })).toEqual({ azimuth: 180, elevation: 90 });
  expect(normalizeView({ azimuth: 725, elevation: 40 })).toEqual({ azimuth: 5, elevation: 40 });
});
