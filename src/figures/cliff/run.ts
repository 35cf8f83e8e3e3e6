import type { Position } from '@/charts/position';
import { hasDiverged, perturbedStart } from '@/core/descent/sensitivity';
import { type Walk, walk } from '@/core/descent/walk';
import type { Values } from '@/params/schema';
import { surfaceOf } from '@/scenes/cliff/surface';
import type { schema } from './params';

/** A descent on the error surface, with the length of the gradient at each of its places. */
export interface Run {
  readonly values: Values<typeof schema>;
  readonly walk: Walk;
  /** NaN where there is no gradient: the last place of a run that overflows. */
  readonly norms: Float64Array;
  /** The same walk from a start that differs by a rounding error. */
  readonly perturbed: Walk;
}

export function runOf(values: Values<typeof schema>): Run {
  const { w, b, rate, steps, time } = values;
  const landscape = surfaceOf(time);
  const from = (start: ArrayLike<number>) => walk({ landscape, start, steps, rate, direction: 'descent' });
  const descent = from([w, b]);
  const gradient = new Float64Array(2);
  const norms = Float64Array.from({ length: descent.taken + 1 }, (_, k) => {
    landscape.gradientInto(descent.path.subarray(2 * k, 2 * k + 2), gradient);
    return Math.hypot(...gradient);
  });
  return { values, walk: descent, norms, perturbed: from(perturbedStart([w, b])) };
}

export const placeAt = ({ walk: { path } }: Run, step: number): Position => [
  path[2 * step] ?? Number.NaN,
  path[2 * step + 1] ?? Number.NaN,
];

/** The length of the step that ends at place `step`, 1 or more. */
function lengthOf(run: Run, step: number): number {
  const [[ax, ay], [bx, by]] = [placeAt(run, step - 1), placeAt(run, step)];
  return Math.hypot(bx - ax, by - ay);
}

/** The longest of the first `frame` steps, the first of equals; null where there is no step. */
export function longestStep(
  run: Run,
  frame: number,
): { readonly step: number; readonly length: number } | null {
  let longest = null;
  for (let step = 1; step <= frame; step++) {
    const length = lengthOf(run, step);
    if (longest === null || length > longest.length) longest = { step, length };
  }
  return longest;
}

export const isChaotic = ({ walk: descent, perturbed }: Run, frame: number): boolean =>
  hasDiverged(descent, perturbed, frame);
