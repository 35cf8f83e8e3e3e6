import type { LongRunBehavior } from '@/core/descent/long-run';
import { isChaotic, isOutside, leftAt, type Run, unitMinima } from './run';

/** A minimum of one panel, with the number that decides whether it can hold a descent. */
export interface PanelMinimum {
  readonly x: number;
  readonly height: number;
  readonly curvature: number;
  /** Rate times curvature: below 2, steps near the minimum lead nearer to it; above 2, further away. */
  readonly etaLambda: number;
  readonly holds: boolean;
}

export interface Panel {
  readonly scale: number;
  /** x after each step of the whole run, the start first. */
  readonly path: Float64Array;
  readonly heights: Float64Array;
  readonly longRun: LongRunBehavior | null;
  /** Where it stands in this frame. */
  readonly x: number;
  readonly outside: boolean;
  /** The first step so far that ended outside the window. */
  readonly left: number | null;
  readonly chaotic: boolean;
  readonly minima: readonly PanelMinimum[];
}

const minimaOf = (scale: number, rate: number): PanelMinimum[] =>
  unitMinima.map(({ x, value, curvature }) => {
    const etaLambda = rate * scale * curvature;
    return { x, height: scale * value, curvature: scale * curvature, etaLambda, holds: etaLambda < 2 };
  });

/** One run after `frame` of its steps. */
export function panelOf(run: Run, rate: number, frame: number): Panel {
  const x = run.walk.path[frame] ?? Number.NaN;
  return {
    scale: run.scale,
    path: run.walk.path,
    heights: run.walk.values,
    longRun: run.longRun,
    x,
    outside: isOutside(x),
    left: leftAt(run, frame),
    chaotic: isChaotic(run, frame),
    minima: minimaOf(run.scale, rate),
  };
}
