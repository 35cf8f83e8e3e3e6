import type { Slope } from '@/core/calculus/slope';
import { surfaces } from '@/core/landscapes';
import type { Landscape } from '@/core/landscapes/landscape';
import type { FigureModel } from '@/figure/figure-model';
import type { Values } from '@/params/schema';
import { type SampledSurface, sampleSurface } from '@/scenes/landscape/sampled-surface';
import { errorCurves, errorsAt, type Sample, type Shape, shapeOf } from './errors';
import type { schema } from './params';
import { scientific } from './scientific';

export type Readout = 'h' | 'error-forward' | 'error-central' | 'exact';
export type Sentence =
  | 'truncation'
  | 'between'
  | 'round-off'
  | 'no-truncation'
  | 'symmetric'
  | 'other'
  | 'kink'
  | 'undefined';
export type Column = 'h' | 'forward' | 'central';

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

export interface DifferenceErrorModel extends FigureModel<Readout, Sentence, Column> {
  readonly surface: SampledSurface;
  readonly axis: 0 | 1;
  readonly point: readonly [x: number, y: number];
  readonly h: number;
  /** Null where there is no slope to compare with. */
  readonly errors: Errors | null;
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

/** The slope along one axis. It may exist where the gradient does not. */
function partial(slope: Slope, axis: 0 | 1): number | null {
  if (slope.kind === 'smooth') return slope.gradient[axis] ?? null;
  if (slope.kind === 'undefined') return null;
  const [left, right] = [slope.left[axis], slope.right[axis]];
  return left !== undefined && left === right ? left : null;
}

const inOrder = (samples: readonly Sample[], chosen: Sample) =>
  [...samples.filter(({ h }) => h !== chosen.h), chosen].sort((a, b) => a.h - b.h);

function sentenceOf({ chosen, forward, central }: Errors, along: string): DifferenceErrorModel['sentence'] {
  const values = {
    along,
    h: chosen.h,
    forward: scientific(chosen.forward),
    central: scientific(chosen.central),
  };
  if (central.kind === 'exact') return { key: 'symmetric', values };
  if (forward.kind !== 'vee') return { key: 'other', values };
  const feet = { ...values, footForward: scientific(forward.foot, 1) };
  if (central.kind !== 'vee')
    return central.kind === 'round-off' ? { key: 'no-truncation', values: feet } : { key: 'other', values };
  const both = { ...feet, footCentral: scientific(central.foot, 1) };
  if (chosen.h >= Math.max(forward.foot, central.foot)) return { key: 'truncation', values: both };
  const mixed = chosen.h > Math.min(forward.foot, central.foot);
  return { key: mixed ? 'between' : 'round-off', values: both };
}

/** Errors of the forward and the central difference against the exact slope, over twelve decades of the step h. */
export function differenceError({ fn, along, x, y, h }: Values<typeof schema>): DifferenceErrorModel {
  const landscape = surfaces[fn];
  const point = [x, y] as const;
  const axis = along === 'x' ? 0 : 1;
  const slope = landscape.slope(point);
  const exact = partial(slope, axis);
  const shown = { surface: sampleSurface(landscape), axis, point, h } as const;
  const columns = [{ key: 'h' }, { key: 'forward' }, { key: 'central' }] as const;

  if (exact === null) {
    const [left, right] =
      slope.kind === 'kink' ? [slope.left[axis] ?? Number.NaN, slope.right[axis] ?? Number.NaN] : [];
    return {
      ...shown,
      errors: null,
      readouts: { h, 'error-forward': null, 'error-central': null, exact: null },
      sentence:
        left === undefined || right === undefined
          ? { key: 'undefined', values: {} }
          : { key: 'kink', values: { along, left, right } },
      table: { columns, rows: [] },
    };
  }

  const curves = errorCurves(landscape, point, axis, exact);
  const chosen = errorsAt(landscape, point, axis, exact, h);
  const errors: Errors = {
    samples: inOrder(curves, chosen),
    chosen,
    forward: shapeOf(curves, 'forward'),
    central: shapeOf(curves, 'central'),
    theory: theoryOf(landscape, point, axis, exact),
  };
  return {
    ...shown,
    errors,
    readouts: { h, 'error-forward': chosen.forward, 'error-central': chosen.central, exact },
    sentence: sentenceOf(errors, along),
    table: { columns, rows: errors.samples.map((sample) => [sample.h, sample.forward, sample.central]) },
  };
}
