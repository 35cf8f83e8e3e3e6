import type { Landscape } from '@/core/landscapes/landscape';
import { type Clipping, clipInto } from './clipping';
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
  /** A bound on each gradient before its step; steps are whole without it. */
  readonly clipping?: Clipping | undefined;
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
export function walk({ landscape, start, steps, rate, direction, h, clipping }: WalkOptions): Walk {
  const { dimension } = landscape;
  const gradientInto = gradientOf(landscape, h);
  const stride = direction === 'ascent' ? rate : -rate;
  const path = new Float64Array(dimension * (steps + 1));
  const values = new Float64Array(steps + 1);
  const point = Float64Array.from(start);
  const gradient = new Float64Array(dimension);
  const ended = (taken: number, end: Walk['end']): Walk => ({
    path: taken === steps ? path : path.slice(0, dimension * (taken + 1)),
    values: taken === steps ? values : values.slice(0, taken + 1),
    taken,
    end,
  });

  for (let taken = 0; taken <= steps; taken++) {
    const sloped = taken < steps ? gradientInto(point, gradient) : Number.NaN;
    const smooth = Number.isFinite(sloped);
    const value = smooth ? sloped : landscape.value(point);
    if (taken > 0 && !smooth && !Number.isFinite(value)) {
      return ended(taken - 1, Number.isNaN(value) ? 'no-gradient' : 'overflow');
    }
    for (let k = 0; k < dimension; k++) path[dimension * taken + k] = point[k] as number;
    values[taken] = value;
    if (taken === steps) break;
    if (!smooth) return ended(taken, 'no-gradient');
    if (clipping) clipInto(clipping, gradient, gradient);
    for (let k = 0; k < dimension; k++) {
      const next = (point[k] as number) + stride * (gradient[k] as number);
      if (!Number.isFinite(next)) return ended(taken, 'overflow');
      point[k] = next;
    }
  }
  return ended(steps, 'finished');
}
