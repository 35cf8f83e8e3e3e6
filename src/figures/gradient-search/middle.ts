import type { HeightGrid } from '@/charts/heights/grid';

type Cells = Pick<HeightGrid, 'columns' | 'rows' | 'values'>;

/**
 * A cell of category `index` as far as can be from every other category and from the border: the middle of the largest
 * square of that category, found row by row.
 */
export function middleOf({ columns, rows, values }: Cells, index: number): [column: number, row: number] {
  /** Sides of the largest squares whose upper right corner each cell is. */
  const sides = new Int32Array(columns * rows);
  let best = 0;
  let corner = 0;
  for (let k = 0; k < sides.length; k++) {
    if (values[k] !== index) continue;
    const column = k % columns;
    const before = column > 0 ? (sides[k - 1] ?? 0) : 0;
    const below = k >= columns ? (sides[k - columns] ?? 0) : 0;
    const across = column > 0 && k >= columns ? (sides[k - columns - 1] ?? 0) : 0;
    const length = 1 + Math.min(before, below, across);
    sides[k] = length;
    if (length > best) [best, corner] = [length, k];
  }
  const half = (best - 1) / 2;
  return [(corner % columns) - half, Math.floor(corner / columns) - half];
}
