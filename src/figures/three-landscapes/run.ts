import { type LongRunBehavior, longRun } from '@/core/descent/long-run';
import { minima } from '@/core/descent/minima';
import { hasDiverged, perturbedStart } from '@/core/descent/sensitivity';
import { type Walk, walk } from '@/core/descent/walk';
import { ridge, ridgeCurvatureBound } from '@/core/landscapes/ridge';
import type { Values } from '@/params/schema';
import { range, type schema } from './params';

/** The ridge of scale 1; every other is a multiple of it. */
export const unit = ridge(1);

/** The minima of the ridge of scale 1 inside the window; a scale multiplies their heights and curvatures. */
export const unitMinima = minima(unit, range, 1500);
const places = unitMinima.map(({ x }) => x);

/** One descent on the ridge of one scale. */
export interface Run {
  readonly scale: number;
  readonly walk: Walk;
  /** The same walk from a start that differs by a rounding error. */
  readonly perturbed: Walk;
  /** What becomes of it in the long run, however many steps are shown; null at rate 0, where it never moves. */
  readonly longRun: LongRunBehavior | null;
}

type Settings = Pick<Values<typeof schema>, 'start' | 'steps' | 'rate'>;

export function runOf(scale: number, { start, steps, rate }: Settings): Run {
  const landscape = ridge(scale);
  const from = (place: ArrayLike<number>) =>
    walk({ landscape, start: place, steps, rate, direction: 'descent' });
  return {
    scale,
    walk: from([start]),
    perturbed: from(perturbedStart([start])),
    longRun:
      rate === 0
        ? null
        : longRun({
            landscape,
            start,
            rate,
            within: range,
            minima: places,
            curvatureBound: scale * ridgeCurvatureBound,
          }),
  };
}

export const isOutside = (x: number) => !(x >= range[0] && x <= range[1]);

/** The first of the first `frame` steps that ends outside the window; null where none does. */
export function leftAt({ walk: { path } }: Run, frame: number): number | null {
  const step = path.subarray(0, frame + 1).findIndex(isOutside);
  return step < 0 ? null : step;
}

/**
 * Whether another engine may show other digits: a run without rest or cycle, or one in which rounding errors have
 * grown.
 */
export const isChaotic = (run: Run, frame: number): boolean =>
  frame > 0 && (run.longRun?.kind === 'wanders' || hasDiverged(run.walk, run.perturbed, frame));
