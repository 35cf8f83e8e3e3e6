import type { Expression } from '@/core/calculus/arithmetic';
import type { Field } from '@/core/calculus/differences';
import { slope } from '@/core/calculus/exact-slope';
import { hessian } from '@/core/calculus/hessian';
import type { Differentiable, Slope } from '@/core/calculus/slope';
import { record } from '@/core/calculus/tape';

/** A differentiable function of a few variables, to look at and to walk on. Points are arrays of `dimension` numbers. */
export interface Landscape {
  readonly dimension: number;
  /** The one definition that all else is derived from, or tested against. */
  readonly expression: Expression;
  /** f(point); NaN or ±Infinity where the formula has no value. */
  readonly value: Field;
  /** The exact slope, or what can be said where there is none. */
  slope(point: ArrayLike<number>): Slope;
  /**
   * Fills `out` with the exact gradient and returns the value, without allocation at smooth points.
   * Where there is no gradient, `out` is all NaN, and the result NaN, or ±Infinity where the value is.
   */
  gradientInto(point: ArrayLike<number>, out: Float64Array): number;
  /** The exact matrix of second derivatives; NaN or infinite entries where there are none. */
  hessian(point: ArrayLike<number>): number[][];
}

/**
 * A landscape from one expression. `byHand` may bring a faster value and gradient of the same function, with NaN only
 * where there truly is no gradient; without it both are replayed from a tape.
 */
export function landscape(
  dimension: number,
  expression: Expression,
  byHand?: Omit<Differentiable, 'dimension'>,
): Landscape {
  const exact = byHand ? { dimension, ...byHand } : vouched(record(expression, dimension));
  return {
    ...exact,
    expression,
    slope: (point) => slope(exact, point),
    hessian: (point) => hessian(expression, point),
  };
}

/** Where the tape cannot vouch for its gradient, asks one-sided slopes whether there is one all the same. */
function vouched(tape: Differentiable): Differentiable {
  return {
    ...tape,
    gradientInto: (point, out) => {
      const value = tape.gradientInto(point, out);
      if (!Number.isNaN(value)) return value;
      const local = slope(tape, point);
      if (local.kind !== 'smooth') return Number.NaN;
      out.set(local.gradient);
      return local.value;
    },
  };
}
