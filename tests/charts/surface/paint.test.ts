import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heightBands } from '@/charts/heights/bands';
import { sampleGrid } from '@/charts/heights/grid';
import type { Position } from '@/charts/position';
import { surfaceCells } from '@/charts/surface/cells';
import { paintOrder } from '@/charts/surface/paint';
import type { Point3 } from '@/charts/surface/projection';
import { surfaceScene } from '@/charts/surface/scene';
import { evenly } from '../evenly';
import { hills, look, pixels, views, window5 } from './scenes';

const samples = 6;
const rough = fc.array(evenly(-1, 1), {
  minLength: samples * samples,
  maxLength: samples * samples,
});

/** Depth at which a triangle is seen at a pixel, by barycentric coordinates. */
function depthAt(
  [px, py]: Position,
  corners: readonly { at: Position; depth: number }[],
): number | undefined {
  const [a, b, c] = corners;
  if (!a || !b || !c) return undefined;
  const cross = (p: Position, q: Position, r: Position) =>
    (q[0] - p[0]) * (r[1] - p[1]) - (r[0] - p[0]) * (q[1] - p[1]);
  const whole = cross(a.at, b.at, c.at);
  const weights = [
    cross(b.at, c.at, [px, py]) / whole,
    cross(c.at, a.at, [px, py]) / whole,
    cross(a.at, b.at, [px, py]) / whole,
  ];
  if (!weights.every((w) => w > 1e-6)) return undefined;
  return (weights[0] ?? 0) * a.depth + (weights[1] ?? 0) * b.depth + (weights[2] ?? 0) * c.depth;
}

describe('the order of painting', () => {
  test('of the pieces seen at a pixel, the nearest is painted last; from any side, however rough the ground', () => {
    fc.assert(
      fc.property(rough, views, pixels, (values, view, pixel) => {
        const grid = { ...window5, columns: samples, rows: samples, values };
        const bands = heightBands([], [-1, 1]);
        const scene = surfaceScene({ width: 400, height: 340, grid, bands, view });
        const cells = surfaceCells(grid, bands);
        const layers = paintOrder(cells, scene);
        const key = (outline: readonly Position[]) => outline.flat().join();
        const place = new Map(
          layers.flatMap((layer, i) => layer.flatMap((f) => f.outlines.map((o) => [key(o), i] as const))),
        );
        const hits = cells.flatMap(({ corners }) => {
          const layer = place.get(key(corners.map(scene.project))) ?? -1;
          const corner = (p: Point3) => ({ at: scene.project(p), depth: scene.depth(p) });
          const [a, b, c, d] = corners.map(corner);
          if (!a || !b || !c || !d) return [];
          return [depthAt(pixel, [a, b, c]), depthAt(pixel, [a, c, d])].flatMap((depth) =>
            depth === undefined ? [] : [{ layer, depth, corners }],
          );
        });
        const nearest = hits.toSorted((a, b) => b.depth - a.depth)[0];
        for (const hit of hits) {
          if (hit.corners === nearest?.corners) continue;
          expect(hit.layer).toBeLessThan(nearest?.layer ?? -1);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('paints every piece once', () => {
    const scene = look(hills, { azimuth: 12, elevation: 40 });
    const cells = surfaceCells(scene.grid, scene.bands);
    const painted = paintOrder(cells, scene)
      .flat()
      .flatMap((facet) => facet.outlines);
    expect(cells).toHaveLength(24 * 24);
    expect(painted).toHaveLength(24 * 24);
  });
});

describe('the pieces of a surface', () => {
  test('are left out where a height is missing', () => {
    const grid = sampleGrid((x, y) => (x > 4.9 && y > 4.9 ? Number.NaN : 0), {
      ...window5,
      columns: 11,
      rows: 11,
    });
    expect(surfaceCells(grid, heightBands([], [-1, 1]))).toHaveLength(99);
  });

  test('are cut at the heights that are shown, not flattened', () => {
    const grid = sampleGrid((x) => x, { ...window5, columns: 11, rows: 11 });
    const cells = surfaceCells(grid, heightBands([], [-2.5, 2.5]));
    const xs = cells.flatMap((cell) => cell.corners.map((corner) => corner[0]));
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([-2.5, 2.5]);
    for (const [x, , z] of cells.flatMap((cell) => cell.corners)) expect(z).toBeCloseTo(x, 12);
  });

  test('are darker toward the viewer from below than from above', () => {
    const scene = look((x, y) => (x * x + y * y) / 4, { azimuth: -90, elevation: 6 });
    const fills = new Set(
      paintOrder(surfaceCells(scene.grid, scene.bands), scene)
        .flat()
        .map((f) => f.fill),
    );
    expect([...fills].some((fill) => fill.includes('var(--height-shade) 60%'))).toBe(true);
  });
});
