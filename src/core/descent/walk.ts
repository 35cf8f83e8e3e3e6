import type { Landscape } from '@/core/landscapes/landscape';
import { gradientOf } from './gradient';

export interface WalkOptions {
  readonly landscape: Landscape;
  readonly start: ArrayLike<number>;
  /** The number of steps to take, unless something stops the walk. */
  readonly steps: number;
  readonly rate: number;
  readonly direction: 'ascent' | 'descent';
  /** The step of forward differences; gradients are exact without it. */
  readonly h?: number | undefined;
}

export interface Walk {
  /** The points, `dimension` numbers each, the start first: dimension × (taken + 1). All finite. */
  readonly path: Float64Array;
  /** The landscape's value at each point. Finite, except perhaps at a start outside the formula's domain. */
  readonly values: Float64Array;
  /** The number of steps taken. */
  readonly taken: number;
  /**
   * Why the walk ended: all steps taken; no gradient at the last point, or no value where it led; or numbers too
   * large to hold. The step that failed is not in the path.
   */
  readonly end: 'finished' | 'no-gradient' | 'overflow';
}

/** Walks by w ← w ± rate·∇f(w), plus for ascent, minus for descent. */
export function walk({ landscape, start, steps, rate, direction, h }: WalkOptions): Walk {
  const { dimension } = landscape;
  const gradientInto = gradientOf(landscape, h);
  const stride = direction === 'ascent' ? rate : -rate;
  const path = new Float64Array(dimension * (steps + 1));
  const values = new Float64Array(steps + 1);
  const point = Float64Array.from(start);
  const gradient = new Float64Array(dimension);
  path.set(point);
  values[0] = landscape.value(point);

  const stopped = (taken: number, end: Walk['end']): Walk => ({
    path: path.slice(0, dimension * (taken + 1)),
    values: values.slice(0, taken + 1),
    taken,
    end,
  });
  for (let taken = 0; taken < steps; taken++) {
    if (Number.isNaN(gradientInto(point, gradient))) return stopped(taken, 'no-gradient');
    for (let k = 0; k < dimension; k++) point[k] = (point[k] as number) + stride * (gradient[k] as number);
    const value = landscape.value(point);
    if (!point.every(Number.isFinite) || Math.abs(value) === Number.POSITIVE_INFINITY) {
      return stopped(taken, 'overflow');
    }
    if (Number.isNaN(value)) return stopped(taken, 'no-gradient');
    path.set(point, dimension * (taken + 1));
    values[taken + 1] = value;
  }
  return { path, values, taken: steps, end: 'finished' };
}
