import type { Position } from '@/charts/position';
import { cliff } from '@/core/landscapes/cliff';
import type { Landscape } from '@/core/landscapes/landscape';

/** The part of the error surface that is shown, and in which a run may start. */
export const area = { x: [2, 7], y: [-4, 1] } as const;

/** The start from which a run meets the wall after a quiet walk along the flat. */
export const usualStart = { w: 5.75, b: -0.75 } as const;

/** The time steps of Pascanu, Mikolov and Bengio, with which the figures open. */
export const usualTime = 50;

/** A step longer than this, a fifth of the window's side, throws a run. */
export const long = 1;

/** Less loss than this is next to none. */
export const little = 1e-3;

export const isOutside = ([w, b]: Position): boolean =>
  !(w >= area.x[0] && w <= area.x[1] && b >= area.y[0] && b <= area.y[1]);

const cache = new Map<number, Landscape>();

/** The error surface after so many time steps. */
export function surfaceOf(time: number): Landscape {
  const surface = cache.get(time) ?? cliff(time);
  cache.set(time, surface);
  return surface;
}
