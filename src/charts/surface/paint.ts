import type { Position } from '../position';
import type { Cell } from './cells';
import type { Projection } from './projection';

export interface Facet {
  readonly points: readonly Position[];
  readonly fill: string;
}

/**
 * The cells from back to front, in pixels. A ray of sight crosses the columns and the rows of a grid each in one
 * direction, so going through both away from the farthest corner is right from any side, where sorting by
 * depth is not.
 */
export function paintOrder(cells: readonly Cell[], { project, toward }: Projection): Facet[] {
  const alongX = toward[0] < 0 ? -1 : 1;
  const alongY = toward[1] < 0 ? -1 : 1;
  return cells
    .toSorted((a, b) => alongY * (a.row - b.row) || alongX * (a.column - b.column))
    .map((cell) => {
      const points = cell.corners.map(project);
      return { points, fill: turnsLeft(points) ? cell.fill : cell.under };
    });
}

/** Counter-clockwise as seen: pixels grow downward, so a negative shoelace sum. */
function turnsLeft(points: readonly Position[]): boolean {
  let sum = 0;
  points.forEach(([x, y], i) => {
    const [px, py] = points.at(i - 1) ?? [x, y];
    sum += px * y - x * py;
  });
  return sum <= 0;
}
