import type { Walk } from './walk';

/** About the difference that the rounding of another browser makes. */
const perturbation = 1e-13;

/** A start that differs from this one by a rounding error, in its first coordinate. */
export const perturbedStart = (point: ArrayLike<number>): number[] =>
  Array.from(point, (value, k) => (k === 0 ? value + perturbation : value));

/** How far two walks are from each other after `step` steps, summed over the coordinates; 0 where either has ended before. */
export function separation(a: Walk, b: Walk, step: number): number {
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
 * Whether rounding errors have grown into the digits that are shown after `step` steps: `perturbed` is the same walk from a
 * start that is {@link perturbedStart}. Where the two diverge, the run is chaotic, and other engines show other numbers.
 */
export const hasDiverged = (walk: Walk, perturbed: Walk, step: number): boolean =>
  separation(walk, perturbed, step) > visible;
