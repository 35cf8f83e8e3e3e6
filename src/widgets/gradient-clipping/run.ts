import type { Position } from '@/charts/position';
import { nudged, parted } from '@/core/descent/twin';
import { type Walk, walk } from '@/core/descent/walk';
import { type Clipping, clipInto } from '@/core/network/clipping';
import type { Values } from '@/params/schema';
import { surfaceOf, usualTime } from '../cliff-surface';
import { turnOf, type Vector } from './arrows';
import type { schema } from './params';

/** A descent on the error surface, with what it met at each place. */
export interface Run {
  readonly walk: Walk;
  /** The length of the gradient before clipping; NaN where there is none. */
  readonly norms: Float64Array;
  /** By how many degrees clipping turned the gradient at each place; 0 where it shortened nothing, NaN where it did not act. */
  readonly turns: Float64Array;
  /** The same walk from a start that differs by a rounding error. */
  readonly twin: Walk;
}

type Settings = Pick<Values<typeof schema>, 'w' | 'b' | 'rate' | 'steps'>;

/** The run from this start, with its gradients clipped or whole. */
export function runOf({ w, b, rate, steps }: Settings, clipping?: Clipping): Run {
  const landscape = surfaceOf(usualTime);
  const from = (start: ArrayLike<number>) =>
    walk({ landscape, start, steps, rate, direction: 'descent', clipping });
  const descent = from([w, b]);
  const [gradient, clipped] = [new Float64Array(2), new Float64Array(2)];
  const norms = new Float64Array(descent.taken + 1);
  const turns = new Float64Array(descent.taken + 1).fill(Number.NaN);
  for (let k = 0; k <= descent.taken; k++) {
    landscape.gradientInto(descent.path.subarray(2 * k, 2 * k + 2), gradient);
    norms[k] = Math.hypot(...gradient);
    if (!clipping) continue;
    clipInto(clipping, gradient, clipped);
    if (clipped.some((entry, i) => entry !== gradient[i]))
      turns[k] = turnOf(pair(gradient), pair(clipped)) ?? 0;
  }
  return { walk: descent, norms, turns, twin: from(nudged([w, b])) };
}

const pair = ([x = Number.NaN, y = Number.NaN]: Float64Array): Vector => [x, y];

/** Whether the step from place `k` was shortened. */
export const isCut = ({ turns }: Run, k: number): boolean => !Number.isNaN(turns[k] ?? Number.NaN);

export const placeAt = ({ walk: { path } }: Run, step: number): Position => [
  path[2 * step] ?? Number.NaN,
  path[2 * step + 1] ?? Number.NaN,
];

/** The longest of the first `frame` steps, the first of equals; null where there is none. */
export function longestStep(run: Run, frame: number) {
  let longest: { step: number; length: number; from: Position; to: Position } | null = null;
  for (let step = 1; step <= Math.min(frame, run.walk.taken); step++) {
    const [from, to] = [placeAt(run, step - 1), placeAt(run, step)];
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (longest === null || length > longest.length) longest = { step, length, from, to };
  }
  return longest;
}

export const isChaotic = ({ walk: descent, twin }: Run, frame: number): boolean =>
  parted(descent, twin, Math.min(frame, descent.taken));
