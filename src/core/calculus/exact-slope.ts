import { nonsmoothSlope } from './nonsmooth-slope';
import type { Differentiable, Slope } from './slope';

/** The exact slope at a point, or what stands in its place where there is none. */
export function slope(differentiable: Differentiable, point: ArrayLike<number>): Slope {
  const gradient = new Float64Array(differentiable.dimension);
  const value = differentiable.gradientInto(point, gradient);
  // Adding 0 turns −0 into 0, which would print, and point, differently.
  const plain = Array.from(gradient, (entry) => entry + 0);
  if (Number.isFinite(value)) return { kind: 'smooth', value, gradient: plain };
  return nonsmoothSlope(differentiable.value, point);
}
