import type { Extent } from '../frame';
import { along, type HeightGrid } from '../heights/grid';
import type { Position } from '../position';
import type { Point3 } from './projection';

/** (x, y) on the lines of the mesh that is drawn nearest to a pixel; the middle of the floor if there is no mesh. */
export function nearestOnMesh(
  grid: HeightGrid,
  [low, high]: Extent,
  project: (point: Point3) => Position,
  [px, py]: Position,
): Position {
  let best: Position = [(grid.x[0] + grid.x[1]) / 2, (grid.y[0] + grid.y[1]) / 2];
  let distance = Number.POSITIVE_INFINITY;
  const corner = (column: number, row: number): Point3 => {
    const z = grid.values[row * grid.columns + column] ?? Number.NaN;
    const shown = z >= low && z <= high;
    return [along(grid.x, column, grid.columns), along(grid.y, row, grid.rows), shown ? z : Number.NaN];
  };
  const consider = (a: Point3, b: Point3) => {
    const [ax, ay] = project(a);
    const [bx, by] = project(b);
    const square = (bx - ax) ** 2 + (by - ay) ** 2;
    const t = Math.max(0, Math.min(1, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / (square || 1)));
    const away = Math.hypot(ax + t * (bx - ax) - px, ay + t * (by - ay) - py);
    if (away < distance) {
      distance = away;
      best = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
    }
  };
  for (let row = 0; row < grid.rows; row += 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      const here = corner(column, row);
      if (column + 1 < grid.columns) consider(here, corner(column + 1, row));
      if (row + 1 < grid.rows) consider(here, corner(column, row + 1));
    }
  }
  return best;
}
