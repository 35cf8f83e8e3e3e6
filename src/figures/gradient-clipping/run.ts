import type { Position } from '@/charts/position';
import { type Clipping, clipInto } from '@/core/descent/clipping';
import { hasDiverged, perturbedStart } from '@/core/descent/sensitivity';
import { type Walk, walk } from '@/core/descent/walk';
import type { Landscape } from '@/core/landscapes/landscape';
import type { Values } from '@/params/schema';
import { surfaceOf, usualTime } from '@/scenes/cliff/surface';
import { turnOf, type Vector } from './arrows';
import type { schema } from './params';

/** A descent on the error surface, with what it met at each place. */
export interface Run {
  readonly walk: Walk;
  /** The length of the gradient before clipping; NaN where there is none. */
  readonly norms: Float64Array;
  /** By how many degrees clipping turned the gradient at each place; 0 where it shortened nothing, NaN where it did not act. */
  readonly turns: Float64Array;
  /** The same walk from a start that differs by a rounding error; taken when it is first asked for. */
  readonly perturbed: Walk;
}

/** Both runs: the gradient whole, and clipped. */
export interface Runs {
  readonly without: Run;
  readonly with: Run;
}

type Settings = Pick<Values<typeof schema>, 'w' | 'b' | 'rate' | 'steps'>;

/** The surface, noting the gradients that a walk over it asks for: one at each place from which it takes a step. */
function watched(note: (gradient: Float64Array) => void): Landscape {
  const surface = surfaceOf(usualTime);
  return {
    ...surface,
    gradientInto: (point, out) => {
      const value = surface.gradientInto(point, out);
      note(out);
      return value;
    },
  };
}

/** The run from this start, with its gradients clipped or whole. */
export function runOf({ w, b, rate, steps }: Settings, clipping?: Clipping): Run {
  const norms: number[] = [];
  const turns: number[] = [];
  const clipped = new Float64Array(2);
  const note = (gradient: Float64Array) => {
    norms.push(Math.hypot(gradient[0] ?? Number.NaN, gradient[1] ?? Number.NaN));
    if (clipping) clipInto(clipping, gradient, clipped);
    const cut = clipping && clipped.some((entry, i) => entry !== gradient[i]);
    turns.push(cut ? (turnOf(pair(gradient), pair(clipped)) ?? 0) : Number.NaN);
  };
  const from = (start: ArrayLike<number>, landscape: Landscape) =>
    walk({ landscape, start, steps, rate, direction: 'descent', clipping });
  const landscape = watched(note);
  const descent = from([w, b], landscape);
  const { taken, path } = descent;
  // At the last place no step asks for the gradient; where a step failed, one that was asked for led nowhere.
  if (norms.length <= taken) landscape.gradientInto(path.subarray(2 * taken), new Float64Array(2));
  let perturbed: Walk | undefined;
  return {
    walk: descent,
    norms: Float64Array.from(norms.slice(0, taken + 1)),
    turns: Float64Array.from(turns.slice(0, taken + 1)),
    get perturbed() {
      perturbed ??= from(perturbedStart([w, b]), surfaceOf(usualTime));
      return perturbed;
    },
  };
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
  const { path, taken } = run.walk;
  let [longest, length] = [0, -1];
  for (let step = 1; step <= Math.min(frame, taken); step++) {
    const across = (path[2 * step] as number) - (path[2 * step - 2] as number);
    const along = (path[2 * step + 1] as number) - (path[2 * step - 1] as number);
    // Squares of a step off the wall might overflow.
    const here = Math.hypot(across, along);
    if (here > length) [longest, length] = [step, here];
  }
  if (longest === 0) return null;
  return {
    step: longest,
    length,
    from: placeAt(run, longest - 1),
    to: placeAt(run, longest),
  };
}

export const isChaotic = ({ walk: descent, perturbed }: Run, frame: number): boolean =>
  hasDiverged(descent, perturbed, Math.min(frame, descent.taken));
