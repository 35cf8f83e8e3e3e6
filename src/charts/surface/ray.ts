import type { Extent } from '../frame';
import { type HeightGrid, heightAt } from '../heights/grid';
import type { Point3 } from './projection';

/** A line p + t·direction. */
export interface Ray {
  readonly start: Point3;
  readonly direction: Point3;
}

export type Stretch = readonly [from: number, to: number];

/** The part of a ray inside a box; undefined if it passes by. */
export function stretchInside({ start, direction }: Ray, box: readonly Extent[]): Stretch | undefined {
  let [from, to] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const [axis, extent] of box.entries()) {
    const [a, b] = slab(start[axis] ?? 0, direction[axis] ?? 0, extent);
    from = Math.max(from, a);
    to = Math.min(to, b);
  }
  return from < to ? [from, to] : undefined;
}

/** Where start + t·speed lies in an interval; an empty stretch where it never does. */
function slab(start: number, speed: number, [low, high]: Extent): Stretch {
  const forever = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
  if (Math.abs(speed) < 1e-12 * (high - low)) {
    return start >= low && start <= high ? forever : [forever[1], forever[0]];
  }
  const [a, b] = [(low - start) / speed, (high - start) / speed];
  return a < b ? [a, b] : [b, a];
}

/**
 * Where a ray passes through the surface, in rising order of t. Exact: between the lines of the grid the height
 * over a straight line is a parabola, and three points of it tell where it meets the ray.
 */
export function crossings({ start, direction }: Ray, grid: HeightGrid, [from, to]: Stretch): number[] {
  const gap = (t: number) => {
    const [x, y] = [start[0] + t * direction[0], start[1] + t * direction[1]];
    return start[2] + t * direction[2] - heightAt(grid, x, y);
  };
  const lines = [
    ...gridLines(start[0], direction[0], grid.x, grid.columns),
    ...gridLines(start[1], direction[1], grid.y, grid.rows),
  ].filter((t) => t > from && t < to);
  const stops = [from, ...lines.sort((a, b) => a - b), to];
  return stops.slice(1).flatMap((end, i) => {
    const begin = stops[i] ?? end;
    const [middle, quarter] = [(begin + end) / 2, (end - begin) / 4];
    return parabolaRoots(gap(middle - quarter), gap(middle), gap(middle + quarter))
      .filter((u) => Math.abs(u) <= 2 + 1e-9)
      .map((u) => middle + u * quarter);
  });
}

function gridLines(start: number, speed: number, [low, high]: Extent, count: number): number[] {
  if (Math.abs(speed) < 1e-12 * (high - low)) return [];
  const step = (high - low) / (count - 1);
  return Array.from({ length: count }, (_, i) => (low + i * step - start) / speed);
}

/** The rising roots of the parabola with these values at −1, 0 and 1; none where it only touches zero. */
function parabolaRoots(before: number, middle: number, after: number): number[] {
  const [a, b] = [(before + after) / 2 - middle, (after - before) / 2];
  const discriminant = b * b - 4 * a * middle;
  if (!(discriminant > 0)) return [];
  // the larger sum first: the other root then loses no digits
  const q = -(b + (b < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  return [q / a, middle / q].filter(Number.isFinite).sort((r, s) => r - s);
}
