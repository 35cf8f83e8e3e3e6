import type { Position } from '@/charts/position';

/** Points nearer than this, in pixels, cannot be told apart. */
const merge = 0.3;

/**
 * The pixels of the first `count` points of a flat path, without those that stand upon the one before: the same look with
 * fewer numbers. The last point is always kept.
 */
export function thin(
  path: ArrayLike<number>,
  count: number,
  toPixels: (x: number, y: number) => Position,
): Position[] {
  const kept: Position[] = [];
  let [u, v] = [Number.NaN, Number.NaN];
  for (let k = 0; k < count; k++) {
    const point = toPixels(path[2 * k] ?? 0, path[2 * k + 1] ?? 0);
    if (k < count - 1 && Math.hypot(point[0] - u, point[1] - v) < merge) continue;
    kept.push(point);
    [u, v] = point;
  }
  return kept;
}

/**
 * Which of the first `count` values to draw where they share `columns` columns of pixels: of each column the first, lowest,
 * highest and last.
 */
export function stepsToDraw(values: ArrayLike<number>, count: number, columns: number): number[] {
  const perColumn = count / columns;
  if (perColumn <= 2) return Array.from({ length: count }, (_, k) => k);
  const kept: number[] = [];
  for (let first = 0, column = 1; first < count; column++) {
    const end = Math.min(count, Math.ceil(column * perColumn));
    let [low, high] = [first, first];
    for (let k = first; k < end; k++) {
      if ((values[k] ?? 0) < (values[low] ?? 0)) low = k;
      if ((values[k] ?? 0) > (values[high] ?? 0)) high = k;
    }
    for (const k of [first, Math.min(low, high), Math.max(low, high), end - 1])
      if (k !== kept.at(-1)) kept.push(k);
    first = end;
  }
  return kept;
}
