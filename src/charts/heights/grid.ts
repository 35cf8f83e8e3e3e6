import { ticks as d3Ticks, quantileSorted } from 'd3-array';
import type { Extent } from '../frame';

/**
 * Heights over a rectangle, sampled at its corners and evenly between them: `values[row * columns + column]`,
 * row 0 at the low end of y, column 0 at the low end of x. NaN and ±∞ mean that there is no surface there.
 */
export interface HeightGrid {
  readonly columns: number;
  readonly rows: number;
  readonly values: ArrayLike<number>;
  readonly x: Extent;
  readonly y: Extent;
}

export interface SampleOptions {
  readonly x: Extent;
  readonly y: Extent;
  /** Samples, at least 2 each; one more than the cells between them. */
  readonly columns: number;
  readonly rows: number;
}

export function sampleGrid(height: (x: number, y: number) => number, options: SampleOptions): HeightGrid {
  const { columns, rows, x, y } = options;
  const values = new Float64Array(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      values[row * columns + column] = height(along(x, column, columns), along(y, row, rows));
    }
  }
  return { columns, rows, values, x, y };
}

/** The place of sample i of n along a side; both ends exact. */
export function along([low, high]: Extent, i: number, n: number): number {
  return i === n - 1 ? high : low + ((high - low) * i) / (n - 1);
}

/** Height between the samples, bilinear; NaN outside the rectangle and next to a missing sample. */
export function heightAt(grid: HeightGrid, x: number, y: number): number {
  const u = ((x - grid.x[0]) / (grid.x[1] - grid.x[0])) * (grid.columns - 1);
  const v = ((y - grid.y[0]) / (grid.y[1] - grid.y[0])) * (grid.rows - 1);
  const column = Math.min(Math.floor(u), grid.columns - 2);
  const row = Math.min(Math.floor(v), grid.rows - 2);
  if (!(column >= 0 && row >= 0 && u <= grid.columns - 1 && v <= grid.rows - 1)) return Number.NaN;
  const i = row * grid.columns + column;
  const { values } = grid;
  const [a, b] = [values[i] ?? Number.NaN, values[i + 1] ?? Number.NaN];
  const [c, d] = [values[i + grid.columns] ?? Number.NaN, values[i + grid.columns + 1] ?? Number.NaN];
  const [s, t] = [u - column, v - row];
  const height = (a * (1 - s) + b * s) * (1 - t) + (c * (1 - s) + d * s) * t;
  return Number.isFinite(height) ? height : Number.NaN;
}

/**
 * The heights to show: the lowest and highest sample — or, where a few samples tower over all others (a pole
 * of the learner's formula), the range of the middle 96 %; what lies outside is then cut off, not flattened.
 * [−1, 1] where there are no heights at all, and one unit round a level plane.
 */
export function heightRange(grid: HeightGrid): Extent {
  const sorted = Array.from(grid.values)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const low = sorted[0];
  const high = sorted[sorted.length - 1];
  if (low === undefined || high === undefined) return [-1, 1];
  const inner = [quantileSorted(sorted, 0.02) ?? low, quantileSorted(sorted, 0.98) ?? high] as const;
  const wild = high - low > 20 * (inner[1] - inner[0]) && inner[1] > inner[0];
  const [a, b] = wild ? inner : [low, high];
  return b > a ? [a, b] : [a - 0.5, a + 0.5];
}

/** About `count` round levels strictly inside a range of heights. */
export function heightLevels([low, high]: Extent, count = 9): number[] {
  return d3Ticks(low, high, count).filter((level) => level > low && level < high);
}
