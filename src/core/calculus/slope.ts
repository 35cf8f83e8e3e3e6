import type { Field } from './differences';

/** What can honestly be said about the slope of a function at one point. */
export type Slope =
  /** It has a gradient: the vector of its partial derivatives. */
  | { kind: 'smooth'; value: number; gradient: number[] }
  /** It has a value but no gradient. One-sided slopes along each axis: `left` as approached from below. */
  | { kind: 'kink'; value: number; left: number[]; right: number[] }
  /** It has no finite value, none on one side, or an infinite slope. */
  | { kind: 'undefined'; value: number };

/** A function that can be swept for its value, or for its value and gradient, without allocation. */
export interface Differentiable {
  readonly dimension: number;
  readonly value: Field;
  /**
   * Fills `out` with the exact gradient and returns the value. Where the value is finite but the gradient cannot
   * be vouched for, fills `out` with NaN and returns NaN.
   */
  gradientInto(point: ArrayLike<number>, out: Float64Array): number;
}
