import type { Position } from '../position';
import type { Cell } from './cells';
import type { Projection } from './projection';

export type Outline = readonly Position[];

/** Pieces of one color. */
export interface Facet {
  readonly fill: string;
  readonly outlines: readonly Outline[];
}

/** Pieces of which none stands before another. */
export type Layer = readonly Facet[];

/**
 * The cells from back to front, in pixels. A ray of sight crosses the columns of a grid in one direction, and the
 * rows too. So counting both from the farthest corner, a cell can only be covered by cells with a greater sum of
 * column and row, from whatever side — where sorting by depth goes wrong — and cells of one sum can be painted
 * together.
 */
export function paintOrder(cells: readonly Cell[], { project, toward }: Projection): Layer[] {
  const alongX = toward[0] < 0 ? -1 : 1;
  const alongY = toward[1] < 0 ? -1 : 1;
  const diagonals = Map.groupBy(cells, (cell) => alongX * cell.column + alongY * cell.row);
  const rising = [...diagonals].sort(([a], [b]) => a - b);
  return rising.map(([, members]) => {
    const outlines = members.map((cell) => cell.corners.map(project));
    const fills = new Map<string, Outline[]>();
    members.forEach((cell, i) => {
      const outline = outlines[i] ?? [];
      const fill = turnsLeft(outline) ? cell.fill : cell.under;
      const same = fills.get(fill);
      if (same) same.push(outline);
      else fills.set(fill, [outline]);
    });
    return Array.from(fills, ([fill, same]) => ({ fill, outlines: same }));
  });
}

/** Counter-clockwise as seen: pixels grow downward, so a negative shoelace sum. */
function turnsLeft(points: Outline): boolean {
  let sum = 0;
  let [px, py] = points.at(-1) ?? [0, 0];
  for (const [x, y] of points) {
    sum += px * y - x * py;
    [px, py] = [x, y];
  }
  return sum <= 0;
}
