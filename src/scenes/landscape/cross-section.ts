import { extent, range } from 'd3-array';
import type { Extent } from '@/charts/frame';
import type { Position } from '@/charts/position';
import type { Landscape } from '@/core/landscapes/landscape';
import { sampleSurface } from './sampled-surface';

export type Along = 'x' | 'y';

/** A surface, cut by the upright plane that runs through a point along one axis. */
export interface CrossSection {
  readonly along: Along;
  /** Where the point stands on that axis. */
  readonly at: number;
  /** Where the plane stands on the other axis. */
  readonly aside: number;
  /** How high the point is. */
  readonly z: number;
  /** The partial derivative along the cross-section; null at a corner of the curve. */
  readonly slope: number | null;
  /** The slopes of the curve as it comes to the point and as it goes on; equal where there is no corner. */
  readonly sides: { readonly left: number; readonly right: number };
  /** (position, height) over the window. */
  readonly curve: readonly Position[];
}

const samples = 221;

/** The height over every place of the cross-section, the other coordinate kept. */
export function heightAlong(landscape: Landscape, aside: number, along: Along): (place: number) => number {
  return (place) => landscape.value(along === 'x' ? [place, aside] : [aside, place]);
}

/** The cross-section of a surface through (x, y), drawn over `window`. Slopes are exact. */
export function crossSection(
  landscape: Landscape,
  [x, y]: readonly [x: number, y: number],
  along: Along,
  window: Extent,
): CrossSection {
  const axis = along === 'x' ? 0 : 1;
  const [at, aside] = along === 'x' ? [x, y] : [y, x];
  const slope = landscape.slope([x, y]);
  const smooth = slope.kind === 'smooth' ? (slope.gradient[axis] ?? null) : null;
  const side = (ofKink: 'left' | 'right') =>
    smooth ?? (slope.kind === 'kink' ? slope[ofKink][axis] : undefined) ?? Number.NaN;
  const height = heightAlong(landscape, aside, along);
  const places = range(samples).map((k) => window[0] + ((window[1] - window[0]) * k) / (samples - 1));
  return {
    along,
    at,
    aside,
    z: slope.value,
    slope: smooth,
    sides: { left: side('left'), right: side('right') },
    curve: places.map((place) => [place, height(place)]),
  };
}

/** The tangent from `run` before the point to `run` behind it; at a corner the two half tangents. */
export function tangentOf({ at, z, sides }: CrossSection, run: number): readonly Position[] {
  return [
    [at - run, z - sides.left * run],
    [at, z],
    [at + run, z + sides.right * run],
  ];
}

/** The heights of the curve within `reach` of the point. */
export function heightsNear({ at, curve }: CrossSection, reach: number): number[] {
  return curve.filter(([place]) => Math.abs(place - at) <= reach).map(([, height]) => height);
}

/** 1, 2 or 5 times a power of ten, the first that is not below `value`. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5].find((digit) => digit * power >= value) ?? 10) * power;
}

/**
 * The heights that the axis of a cross-section spans. They are those of the whole surface, so that the axis stands still as the
 * point moves; where a surface towers over most of its window (the valley), as much as the heights in hand need,
 * by steps.
 */
export function heightAxis(landscape: Landscape, heights: readonly number[]): Extent {
  const { bands } = sampleSurface(landscape);
  const top = bands.even ? bands.range[1] : roundUp(Math.max(8, 1.1 * Math.max(...heights)));
  const [low = 0, high = 1] = extent([bands.range[0], top, ...heights]);
  const room = (high - low) * 0.14;
  return [low - room, high + room];
}
