import type { HeightGrid } from '../heights/grid';
import type { Position } from '../position';
import type { Point3 } from './projection';

/** A part of a line in pixels, all of it seen or all of it behind the surface. */
export interface Run {
  readonly hidden: boolean;
  readonly points: readonly Position[];
}

interface Cloth {
  readonly grid: HeightGrid;
  readonly lift: (x: number, y: number) => Point3;
  readonly project: (point: Point3) => Position;
  readonly hidden: (point: Point3) => boolean;
}

/** A step of a quarter of a cell cannot pass a fold of the surface unseen. */
const step = 0.25;

/**
 * A line over the surface, split where it goes behind it. Corners given as (x, y) are laid on the surface, all
 * the way between them; corners given as (x, y, z) are joined straight through the air.
 */
export function drape(corners: readonly (Position | Point3)[], cloth: Cloth): Run[] {
  const runs: { hidden: boolean; points: Position[] }[] = [];
  for (const point of fine(corners, cloth)) {
    if (!point.every(Number.isFinite)) {
      runs.push({ hidden: false, points: [] });
      continue;
    }
    const pixel = cloth.project(point);
    const hidden = cloth.hidden(point);
    const run = runs.at(-1);
    if (run && run.hidden === hidden) run.points.push(pixel);
    else {
      // both parts reach the point where they meet
      run?.points.push(pixel);
      runs.push({ hidden, points: [pixel] });
    }
  }
  return runs.filter((run) => run.points.length > 1);
}

/** Points so close together that none strays from the surface; tiny steps of a long walk are passed over. */
function fine(corners: readonly (Position | Point3)[], { grid, lift }: Cloth): Point3[] {
  const cellX = (grid.x[1] - grid.x[0]) / (grid.columns - 1);
  const cellY = (grid.y[1] - grid.y[0]) / (grid.rows - 1);
  const points: Point3[] = [];
  let from: Position | Point3 | undefined;
  corners.forEach((to, i) => {
    const place = ([x, y, z]: readonly [number, number, number?]): Point3 =>
      z === undefined ? lift(x, y) : [x, y, z];
    if (!from) {
      points.push(place(to));
      from = to;
      return;
    }
    const cells = Math.hypot((to[0] - from[0]) / cellX, (to[1] - from[1]) / cellY);
    if (cells < step && i < corners.length - 1) return;
    const steps = Math.min(400, Math.max(1, Math.ceil(cells / step)));
    for (let k = 1; k <= steps; k += 1) {
      const t = k / steps;
      const [x, y] = [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
      const straight = from[2] !== undefined && to[2] !== undefined;
      points.push(place(straight ? [x, y, (from[2] ?? 0) + t * ((to[2] ?? 0) - (from[2] ?? 0))] : [x, y]));
    }
    from = to;
  });
  return points;
}
