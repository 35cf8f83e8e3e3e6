import { curvature } from '@/core/descent/curvature';
import { surfaces } from '@/core/landscapes';
import type { Point3 } from './run';

export type Direction = 'ascent' | 'descent';

/** A place that the walk would like to reach. */
export interface Target {
  readonly point: Point3;
  /** 2/λ for the largest curvature λ there: with a larger rate, steps near it overshoot further and further. */
  readonly largestRate: number;
}

/** Nothing on the hills is higher than 1.2, or lower than −1.2: 0.2 and 1 are the heights of the two waves. */
export const limits: Readonly<Record<Direction, number>> = { ascent: 1.2, descent: -1.2 };

function target(direction: Direction, x: number, y: number): Target {
  const sign = direction === 'ascent' ? -1 : 1;
  const bent = surfaces.hills.hessian([x, y]).map((row) => row.map((entry) => sign * entry));
  return { point: [x, y, limits[direction]], largestRate: curvature(bent).largestRate };
}

/**
 * All summits and valley floors of the hills inside the window, in closed form: there sin(x/2) = ∓1 and
 * sin(x + y + r) = ±1. The hills have no lesser ones.
 */
export const targets: Readonly<Record<Direction, readonly Target[]>> = {
  ascent: [target('ascent', -Math.PI, (5 * Math.PI) / 12)],
  descent: [target('descent', Math.PI, (-3 * Math.PI) / 4), target('descent', Math.PI, (21 * Math.PI) / 20)],
};
