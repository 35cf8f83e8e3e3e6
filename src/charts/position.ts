import type { PlotFrame } from './frame';

export type Position = readonly [x: number, y: number];

/** Data → pixels; without a frame the position already is in pixels. Undefined where there is no place for it. */
export function place(position: Position, frame?: PlotFrame | undefined): Position | undefined {
  const [x, y] = frame ? [frame.x(position[0]), frame.y(position[1])] : position;
  return Number.isNaN(x) || Number.isNaN(y) ? undefined : [x, y];
}

/** A flat path x0, y0, x1, y1, … as pairs. */
export function pairs(flat: ArrayLike<number>): Position[] {
  return Array.from({ length: Math.floor(flat.length / 2) }, (_, i) => [
    flat[2 * i] ?? Number.NaN,
    flat[2 * i + 1] ?? Number.NaN,
  ]);
}
