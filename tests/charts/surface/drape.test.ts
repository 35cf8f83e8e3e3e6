import { describe, expect, test } from 'vitest';
import { box } from '@/charts/surface/box';
import { bowl, hills, look, plane } from './scenes';

describe('a line laid over a surface', () => {
  test('is split where the bowl hides it: from x = 4m − 5 on', () => {
    const scene = look(bowl, { azimuth: 0, elevation: 30 }, 101);
    const m = scene.toward[2] / scene.toward[0];
    const runs = scene.drape([
      [-5, 0.01],
      [5, 0.01],
    ]);
    expect(runs.map((run) => run.hidden)).toEqual([false, true, false]);
    const [first, behind] = runs;
    // the ray from x meets the near wall at 4m − x, which is on the surface while that is under 5
    const [sx] = scene.project([4 * m - 5, 0.01, bowl(4 * m - 5, 0)]);
    const sy = scene.project([4 * m - 5, 0.01, bowl(4 * m - 5, 0)])[1];
    expect(first?.points.at(-1)?.[0]).toBeCloseTo(sx, 0);
    expect(Math.abs((first?.points.at(-1)?.[1] ?? 0) - sy)).toBeLessThan(3);
    expect(behind?.points[0]).toEqual(first?.points.at(-1));
  });

  test('follows the ground between its corners', () => {
    const scene = look(hills, { azimuth: -90, elevation: 90 });
    const [run] = scene.drape([
      [-4, 0],
      [4, 0],
    ]);
    expect(run?.points.length).toBeGreaterThan(60);
    const side = look(hills, { azimuth: -90, elevation: 5 });
    const heights = side
      .drape([
        [-4, 0],
        [4, 0],
      ])
      .flatMap((r) => r.points.map((p) => p[1]));
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(80);
  });

  test('through the air is straight', () => {
    const scene = look(plane, { azimuth: -60, elevation: 30 });
    const [run] = scene.drape([
      [-4, 0, 2],
      [4, 0, 3],
    ]);
    const [[ax, ay], [bx, by]] = [scene.project([-4, 0, 2]), scene.project([4, 0, 3])];
    for (const [x, y] of run?.points ?? []) {
      expect((x - ax) * (by - ay)).toBeCloseTo((y - ay) * (bx - ax), 6);
    }
  });

  test('that stands still, and one over a hole, draws nothing', () => {
    const scene = look((x) => (x > 0 ? Number.NaN : 0), { azimuth: -60, elevation: 30 });
    expect(scene.drape([[-1, 1]])).toEqual([]);
    expect(
      scene.drape([
        [1, 1],
        [3, 3],
      ]),
    ).toEqual([]);
    expect(
      scene
        .drape([
          [-3, 0],
          [3, 0],
        ])
        .flatMap((run) => run.points)
        .flat()
        .every(Number.isFinite),
    ).toBe(true);
  });
});

describe('the box round a surface', () => {
  test('has its numbers along the edges that are nearest to the viewer', () => {
    for (const azimuth of [-150, -60, 30, 120]) {
      const scene = look(hills, { azimuth, elevation: 30 });
      const lowest = Math.max(...box(scene).axes.flatMap((axis) => axis.ticks.map((tick) => tick.at[1])));
      const corners = [-5, 5].flatMap((x) => [-5, 5].map((y) => scene.project([x, y, scene.bands.range[0]])));
      expect(lowest).toBeGreaterThan(Math.max(...corners.map((c) => c[1])) - 40);
      expect(box(scene).axes.map((axis) => axis.name)).toEqual(['z', 'x', 'y']);
    }
  });

  test('shows no numbers on an edge that is seen from its end', () => {
    expect(box(look(hills, { azimuth: -90, elevation: 5 })).axes.map((axis) => axis.name)).toEqual([
      'z',
      'x',
    ]);
    expect(box(look(hills, { azimuth: -90, elevation: 90 })).axes.map((axis) => axis.name)).toEqual([
      'x',
      'y',
    ]);
  });
});
