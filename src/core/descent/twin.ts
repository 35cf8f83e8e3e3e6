import type { Walk } from './walk';

/** About what the last digits of another browser amount to. */
const nudge = 1e-13;

/** A point that differs from this one by a rounding error, in its first coordinate. */
export const nudged = (point: ArrayLike<number>): number[] =>
  Array.from(point, (value, k) => (k === 0 ? value + nudge : value));

/** How far two walks stand apart after `step` steps, summed over the coordinates; 0 where either has ended before. */
export function apart(a: Walk, b: Walk, step: number): number {
  const dimension = a.path.length / (a.taken + 1);
  if (step > a.taken || step > b.taken) return 0;
  let sum = 0;
  for (let k = step * dimension; k < (step + 1) * dimension; k++) {
    sum += Math.abs((a.path[k] ?? 0) - (b.path[k] ?? 0));
  }
  return sum;
}

/** Readouts show five decimals: walks further apart than this show other digits. */
const visible = 5e-6;

/**
 * Whether rounding errors have grown into the digits that are shown after `step` steps: `twin` is the same walk from a
 * start that is {@link nudged}. Where the two part, the run is chaotic, and other engines show other numbers.
 */
export const parted = (walk: Walk, twin: Walk, step: number): boolean => apart(walk, twin, step) > visible;
