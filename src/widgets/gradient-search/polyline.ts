import { group } from 'd3';
import type { Position } from '@/charts/position';

/** Points nearer than this, in pixels, cannot be told apart. */
const merge = 0.3;

/** A long line without the points that stand upon the one before: the same look with fewer numbers. */
export function thin(points: readonly Position[]): Position[] {
  const kept: Position[] = [];
  points.forEach((point, k) => {
    const last = kept.at(-1);
    const far = !last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= merge;
    if (far || k === points.length - 1) kept.push(point);
  });
  return kept;
}

/** Many values over a narrow axis: of each column of pixels the first, lowest, highest and last. Points run rightward. */
export function thinColumns(points: readonly Position[]): Position[] {
  const columns = group(
    points.map((point, k) => ({ point, k })),
    ({ point }) => Math.round(point[0]),
  );
  return [...columns.values()].flatMap((column) => {
    if (column.length <= 4) return column.map(({ point }) => point);
    const heights = column.map(({ point }) => point[1]);
    const low = heights.indexOf(Math.min(...heights));
    const high = heights.indexOf(Math.max(...heights));
    const chosen = new Set([0, low, high, column.length - 1]);
    return column.filter((_, k) => chosen.has(k)).map(({ point }) => point);
  });
}
