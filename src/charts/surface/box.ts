import { ticks } from 'd3-array';
import type { Position } from '../position';
import { type BoxAxis, boxAxis, pixel, withoutCollisions } from './box-axis';
import type { Point3 } from './projection';
import type { SurfaceScene } from './scene';

export interface Box {
  /** The floor and the two walls behind the surface. */
  readonly outline: string;
  /** Lines on them, at the ticks. */
  readonly grid: string;
  readonly axes: readonly BoxAxis[];
}

/** The box round a surface as the view shows it: only what stands behind, numbers along the edges in front. */
export function box({ project, toward, grid, bands, height }: SurfaceScene): Box {
  const [low, high] = bands.range;
  const [backX, frontX] = toward[0] < 0 ? [grid.x[1], grid.x[0]] : grid.x;
  const [backY, frontY] = toward[1] < 0 ? [grid.y[1], grid.y[0]] : grid.y;
  const [xs, ys, zs] = [ticks(...grid.x, 5), ticks(...grid.y, 5), ticks(low, high, 4)];
  const line = (...points: Point3[]) => `M${points.map(project).map(pixel).join('L')}`;
  const along = (edge: (v: number) => Point3, [from, to]: readonly [number, number]) => ({
    place: (v: number) => project(edge(v)),
    ends: [project(edge(from)), project(edge(to))] as const,
  });
  // of the two upright edges at the sides, the left one
  const sideX = project([backX, frontY, low])[0] < project([frontX, backY, low])[0];
  const upright = (z: number): Point3 => (sideX ? [backX, frontY, z] : [frontX, backY, z]);
  const [middleX, middleY] = [(backX + frontX) / 2, (backY + frontY) / 2];
  return {
    outline: [
      `${line([backX, backY, low], [frontX, backY, low], [frontX, frontY, low], [backX, frontY, low])}Z`,
      line([frontX, backY, low], [frontX, backY, high], [backX, backY, high], [backX, frontY, high]),
      line([backX, frontY, high], [backX, frontY, low]),
      line([backX, backY, low], [backX, backY, high]),
    ].join(''),
    grid: [
      ...xs.map((x) => line([x, frontY, low], [x, backY, low], [x, backY, high])),
      ...ys.map((y) => line([frontX, y, low], [backX, y, low], [backX, y, high])),
      ...zs.map((z) => line([frontX, backY, z], [backX, backY, z], [backX, frontY, z])),
    ].join(''),
    axes: withoutCollisions([
      ...boxAxis({ name: 'z', values: zs, ...along(upright, [low, high]), outward: [-1, 0] }),
      ...boxAxis({
        name: 'x',
        values: xs,
        ...along((x) => [x, frontY, low], grid.x),
        outward: away(project([middleX, frontY, low]), project([middleX, backY, low]), height),
      }),
      ...boxAxis({
        name: 'y',
        values: ys,
        ...along((y) => [frontX, y, low], grid.y),
        outward: away(project([frontX, middleY, low]), project([backX, middleY, low]), height),
      }),
    ]),
  };
}

/** The direction to the edge from the opposite one; at least a little downward, where a low view flattens the floor. */
function away(edge: Position, opposite: Position, height: number): Position {
  const [dx, dy] = [edge[0] - opposite[0], Math.max(edge[1] - opposite[1], 0.15 * height)];
  const length = Math.hypot(dx, dy);
  return [dx / length, dy / length];
}
