import { forwardDifferenceInto } from '@/core/calculus/differences';
import type { Landscape } from '@/core/landscapes/landscape';

/**
 * How a walk finds its direction: fills `out` with a gradient and returns the value there; NaN or ±Infinity where
 * there is none.
 */
export type GradientInto = (point: Float64Array, out: Float64Array) => number;

/** Exact gradients, or forward differences with step `h` where one is given. */
export function gradientOf(landscape: Landscape, h?: number): GradientInto {
  if (h === undefined) return landscape.gradientInto;
  return (point, out) => {
    let value = forwardDifferenceInto(landscape.value, point, h, out);
    // Adds 0 for a finite slope, NaN for every other.
    for (const entry of out) value += entry - entry;
    return value;
  };
}
