import { describe, expect, test } from 'vitest';
import { plotFrame } from '@/charts/frame';
import { heightBands } from '@/charts/heights/bands';
import { contourPaths, contourShapes } from '@/charts/heights/contour-paths';
import { sampleGrid } from '@/charts/heights/grid';
import type { Position } from '@/charts/position';

const square = { x: [-5, 5], y: [-5, 5] } as const;
const frame = plotFrame({
  width: 100,
  height: 100,
  margin: { top: 0, right: 0, bottom: 0, left: 0 },
  ...square,
});
const over = (height: (x: number, y: number) => number, n = 41) =>
  sampleGrid(height, { ...square, columns: n, rows: n });

/** Signed area by the shoelace formula. */
function area(points: readonly Position[]): number {
  return (
    points.reduce((sum, [x, y], i) => {
      const [u, v] = points.at(i - 1) ?? [x, y];
      return sum + u * y - x * v;
    }, 0) / 2
  );
}

function areaOfPath(d: string): number {
  const rings = d.split('M').filter(Boolean);
  return Math.abs(
    rings
      .map((ring) => (ring.match(/-?[\d.]+ -?[\d.]+/g) ?? []).map((pair) => pair.split(' ').map(Number)))
      .map((ring) => area(ring.map(([x = 0, y = 0]) => [x, y])))
      .reduce((sum, a) => sum + a, 0),
  );
}

describe('contours', () => {
  test('of a plane lie on it exactly', () => {
    const [rings = []] = contourShapes(
      over((x, y) => 2 * x + y),
      [1.3],
    );
    const inner = rings.flat().filter(([x, y]) => Math.abs(x) < 5 && Math.abs(y) < 5);
    expect(inner.length).toBeGreaterThan(40);
    for (const [x, y] of inner) expect(2 * x + y).toBeCloseTo(1.3, 9);
  });

  test('leave out specks that one sample makes, and keep the hole of a missing one', () => {
    const speck = over((x, y) => (x === 2 && y === 1 ? 1.01 : 0));
    expect(contourShapes(speck, [1])).toEqual([[]]);
    const hole = over((x, y) => (x === 2 && y === 1 ? Number.NaN : 0));
    expect(contourShapes(hole, [-1])[0]).toHaveLength(2);
  });

  test('leave no mark on the border where one only grazes it', () => {
    const arches = (top: number) => over((x, y) => x - 5 + top * (1 - y * y));
    const lines = (top: number) => contourPaths(arches(top), heightBands([0], [-11, 1]), frame).lines;
    expect(lines(0.1)).toEqual(['']);
    expect(lines(0.3)[0]).toMatch(/^M.+L/);
  });

  test('of a bowl are circles, the nearer the finer the grid', () => {
    const error = (n: number) => {
      const [rings = []] = contourShapes(
        over((x, y) => (x * x + y * y) / 4, n),
        [3],
      );
      const circle = rings.flat().filter(([x, y]) => Math.abs(x) < 5 && Math.abs(y) < 5);
      return Math.max(...circle.map(([x, y]) => Math.abs(Math.hypot(x, y) - Math.sqrt(12))));
    };
    expect(error(41)).toBeLessThan(5e-3);
    expect(error(81)).toBeLessThan(error(41) / 3);
  });

  test('reach the border, where the region above a level is closed along it', () => {
    const { regions } = contourPaths(
      over((x) => x),
      heightBands([1.5], [-5, 5]),
      frame,
    );
    expect(regions.map(areaOfPath)).toEqual([100 * 100, 100 * 35]);
  });

  test('leave out the ground inside a hole: the region above the level of a bowl is a frame', () => {
    const { regions } = contourPaths(
      over((x, y) => (x * x + y * y) / 4, 81),
      heightBands([3], [0, 12.5]),
      frame,
    );
    expect(areaOfPath(regions[1] ?? '')).toBeCloseTo(100 * 100 - Math.PI * 12 * 100, -1);
  });

  test('draw a level line from border to border without the border', () => {
    const { lines } = contourPaths(
      over((x) => x),
      heightBands([1.5], [-5, 5]),
      frame,
    );
    const places = (lines[0] ?? '').match(/-?[\d.]+ -?[\d.]+/g) ?? [];
    expect(places.every((place) => place.startsWith('65 '))).toBe(true);
    expect([places[0], places.at(-1)].sort()).toEqual(['65 0', '65 100']);
  });

  test('keep away from where there is no height', () => {
    const { regions } = contourPaths(over(Math.log), heightBands([], [-3, 2]), frame);
    expect(areaOfPath(regions[0] ?? '')).toBeGreaterThan(4500);
    expect(areaOfPath(regions[0] ?? '')).toBeLessThan(5200);
  });

  test('of a field without any height are empty', () => {
    const { regions, lines } = contourPaths(
      over(() => Number.NaN),
      heightBands([0], [-1, 1]),
      frame,
    );
    expect([...regions, ...lines].join('')).toBe('');
  });
});
