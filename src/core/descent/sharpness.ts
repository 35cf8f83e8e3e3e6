import { frobenius } from '@/core/calculus/frobenius';
import type { GradientInto } from './gradient';

export interface SharpnessOptions {
  readonly gradientInto: GradientInto;
  /** Where to measure; as it was when this returns. */
  readonly at: Float64Array;
  /** Where the power iteration begins, and what it has found: a unit vector. Kept from place to place it is soon there. */
  readonly direction: Float64Array;
  readonly rounds: number;
}

/** How far to either side the gradients are taken that make H·v: near the cube root of a rounding error. */
const reach = 1e-5;

/**
 * The curvature λ along the steepest bend at a point: the Hessian's eigenvalue of largest size, by power iteration
 * v ← Hv/‖Hv‖ with Hv = (∇f(w + εv) − ∇f(w − εv))/2ε. What is returned is vᵀHv, never more than the largest eigenvalue;
 * 0 where nothing bends, NaN where a gradient is none. The Hessian itself is never built.
 */
export function sharpness({ gradientInto, at, direction, rounds }: SharpnessOptions): number {
  const here = at.slice();
  const ahead = new Float64Array(at.length);
  const behind = new Float64Array(at.length);
  const sideways = (side: number, out: Float64Array) => {
    for (let k = 0; k < at.length; k++) at[k] = (here[k] as number) + side * (direction[k] as number);
    gradientInto(at, out);
  };
  let curvature = 0;
  normalize(direction);
  for (let round = 0; round < rounds; round++) {
    sideways(reach, ahead);
    sideways(-reach, behind);
    curvature = 0;
    for (let k = 0; k < at.length; k++) {
      const bend = ((ahead[k] as number) - (behind[k] as number)) / (2 * reach);
      curvature += bend * (direction[k] as number);
      ahead[k] = bend;
    }
    if (!(Math.abs(curvature) > 0)) break;
    direction.set(ahead);
    normalize(direction);
  }
  at.set(here);
  return curvature;
}

function normalize(vector: Float64Array): void {
  const length = frobenius(vector);
  for (let k = 0; k < vector.length; k++) vector[k] = (vector[k] as number) / length;
}
