import type { Field } from './differences';
import { nonsmoothSlope } from './nonsmooth-slope';

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

/** The exact slope at a point, or what stands in its place where there is none. */
export function slope(differentiable: Differentiable, point: ArrayLike<number>): Slope {
  const gradient = new Float64Array(differentiable.dimension);
  const value = differentiable.gradientInto(point, gradient);
  // Adding 0 turns −0 into 0, which would print, and point, differently.
  const plain = Array.from(gradient, (entry) => entry + 0);
  if (Number.isFinite(value)) return { kind: 'smooth', value, gradient: plain };
  return nonsmoothSlope(differentiable.value, point);
}
