import type { Landscape } from '@/core/landscapes/landscape';
import { errorCurves, errorsAt, type Sample, type Shape, shapeOf } from './errors';

/** What theory says of both errors: straight lines on logarithmic axes. */
export interface Theory {
  /** |f″|/2: the forward difference is off by this times h. */
  readonly forward: number;
  /** |f‴|/6: the central difference is off by this times h². */
  readonly central: number;
  /** ε·|f| and what the rounding of x + h adds: both are off by about this divided by h. */
  readonly roundOff: number;
}

export interface Errors {
  /** Rising h; the step that is chosen is among them. */
  readonly samples: readonly Sample[];
  readonly chosen: Sample;
  readonly forward: Shape;
  readonly central: Shape;
  readonly theory: Theory;
}

/** Half the distance from 1 to the next number: what rounding costs, relatively. */
const unitRoundOff = Number.EPSILON / 2;

/** Third derivatives are taken of exact second ones over this step: only faint lines depend on them. */
const theoryStep = 1e-3;

function theoryOf(
  landscape: Landscape,
  point: readonly [number, number],
  axis: 0 | 1,
  exact: number,
): Theory {
  const bend = (offset: number) =>
    landscape.hessian(point.map((value, k) => value + (k === axis ? offset : 0)))[axis]?.[axis] ?? 0;
  const third = (bend(theoryStep) - bend(-theoryStep)) / (2 * theoryStep);
  return {
    forward: Math.abs(bend(0)) / 2,
    central: Math.abs(third) / 6,
    roundOff: unitRoundOff * (Math.abs(landscape.value(point)) + Math.abs(point[axis] * exact)),
  };
}

const inOrder = (samples: readonly Sample[], chosen: Sample) =>
  [...samples.filter(({ h }) => h !== chosen.h), chosen].sort((a, b) => a.h - b.h);

/**
 * Both errors of the slope along `axis`, over all steps and at the chosen step `h`.
 * @param exact the slope that calculus gives.
 */
export function measure(
  landscape: Landscape,
  point: readonly [number, number],
  axis: 0 | 1,
  exact: number,
  h: number,
): Errors {
  const curves = errorCurves(landscape, point, axis, exact);
  const chosen = errorsAt(landscape, point, axis, exact, h);
  return {
    samples: inOrder(curves, chosen),
    chosen,
    forward: shapeOf(curves, 'forward'),
    central: shapeOf(curves, 'central'),
    theory: theoryOf(landscape, point, axis, exact),
  };
}
