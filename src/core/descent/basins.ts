import type { Landscape } from '@/core/landscapes/landscape';
import { gradientOf } from './gradient';

export interface BasinOptions {
  /** A landscape of two variables. */
  readonly landscape: Landscape;
  readonly direction: 'ascent' | 'descent';
  /** The most steps that a walk may take; it rests earlier where the gradient's norm falls under 1e-6. */
  readonly steps: number;
  readonly rate: number;
  /** The step of forward differences; gradients are exact without it. */
  readonly h?: number | undefined;
  readonly x: readonly [low: number, high: number];
  readonly y: readonly [low: number, high: number];
  readonly columns: number;
  readonly rows: number;
}

/** Where walks end, one after another: rows upward from the lowest y, in each row x rising. */
export interface Ends {
  /** x and y of each end, NaN where the walk was lost. */
  readonly points: Float64Array;
  /** For each end, `restingState`, `moving` or `lost`. */
  readonly states: Int16Array;
}

export const restingState = 0;
/** Still under way after the last step: swinging, wandering, or slow. */
export const moving = -1;
/** Ran into a point without a gradient or into numbers too large to hold. */
export const lost = -2;

const rest = 1e-6;

/** Walks from the middle of every cell in the rows `from` (included) to `to` (excluded). */
export function basinEnds(options: BasinOptions, from = 0, to = options.rows): Ends {
  const { landscape, direction, rate, steps, h, columns, rows, x, y } = options;
  const gradientInto = gradientOf(landscape, h);
  const stride = direction === 'ascent' ? rate : -rate;
  const count = Math.max(0, to - from) * columns;
  const points = new Float64Array(2 * count);
  const states = new Int16Array(count);
  const point = new Float64Array(2);
  const gradient = new Float64Array(2);
  const walkOn = (): number => {
    for (let taken = 0; taken <= steps; taken++) {
      if (Number.isNaN(gradientInto(point, gradient))) return lost;
      const along = gradient[0] as number;
      const across = gradient[1] as number;
      if (along * along + across * across < rest * rest) return restingState;
      if (taken === steps) return moving;
      point[0] = (point[0] as number) + stride * along;
      point[1] = (point[1] as number) + stride * across;
    }
    return moving;
  };
  for (let k = 0; k < count; k++) {
    point[0] = middle(x, k % columns, columns);
    point[1] = middle(y, from + Math.floor(k / columns), rows);
    const state = walkOn();
    if (state === lost) point.fill(Number.NaN);
    points.set(point, 2 * k);
    states[k] = state;
  }
  return { points, states };
}

function middle([low, high]: readonly [number, number], index: number, cells: number): number {
  return low + ((high - low) * (index + 0.5)) / cells;
}
