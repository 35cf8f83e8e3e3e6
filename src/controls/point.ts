import { arrowOf, type Key } from './keys';
import { clamp, type ValueRange } from './range';
import { nextStop, snap } from './stops';

/** A drawing that knows where a point of the data stands in its own (viewBox) units, and back. */
export interface Plane {
  toScreen(x: number, y: number): readonly [sx: number, sy: number];
  /** Null where the drawing has no data, such as beside a surface. */
  toData(sx: number, sy: number): readonly [x: number, y: number] | null;
}

interface Axis {
  (value: number): number;
  invert(pixel: number): number;
}

/** The plane of a plot: `plotFrame(…)` fits, as does any pair of invertible d3 scales. */
export function planeOf({ x, y }: { readonly x: Axis; readonly y: Axis }): Plane {
  return { toScreen: (u, v) => [x(u), y(v)], toData: (u, v) => [x.invert(u), y.invert(v)] };
}

export type Place = readonly [x: number, y: number];

/** Which coordinates may move, and how far: an absent range fixes its coordinate. */
export interface Freedom {
  readonly xRange?: ValueRange | undefined;
  readonly yRange?: ValueRange | undefined;
}

/** A pointer is finer than a key: a drag settles on tenths of a step. */
const dragFineness = 0.1;

const settleOne = (range: ValueRange | undefined, current: number, wanted: number) =>
  range === undefined ? current : snap(range, clamp(wanted, range), dragFineness);

/** Where a point at `current` comes to rest when it is dragged to `wanted`. */
export function settle({ xRange, yRange }: Freedom, current: Place, wanted: Place): Place {
  return [settleOne(xRange, current[0], wanted[0]), settleOne(yRange, current[1], wanted[1])];
}

const go = (range: ValueRange, value: number, direction: number, stride: 0.1 | 1 | 10) =>
  direction === 0 ? value : nextStop(range, value, direction > 0 ? 1 : -1, stride);

/** Where an arrow key takes a point; with one free coordinate either pair of arrows moves it. Null for other keys. */
export function afterKey({ xRange, yRange }: Freedom, [x, y]: Place, key: Key): Place | null {
  const arrow = arrowOf(key);
  if (arrow === null) return null;
  const { right, up, stride } = arrow;
  if (xRange !== undefined && yRange !== undefined) {
    return [go(xRange, x, right, stride), go(yRange, y, up, stride)];
  }
  if (xRange !== undefined) return [go(xRange, x, right + up, stride), y];
  if (yRange !== undefined) return [x, go(yRange, y, right + up, stride)];
  return null;
}
