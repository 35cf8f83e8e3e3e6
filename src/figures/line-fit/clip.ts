import { clipToWindow, type DataWindow } from '@/charts/heights/stretches';
import type { Position } from '@/charts/position';

/** −reach … reach, each way. */
export const square = (reach: number): DataWindow => ({ x: [-reach, reach], y: [-reach, reach] });

/** The line y = slope·x + intercept as far as it lies in the square, however steep; null where it passes by. */
export function lineInSquare(slope: number, intercept: number, reach: number) {
  const atX = (x: number): Position => [x, slope * x + intercept];
  const atY = (y: number): Position => [(y - intercept) / slope, y];
  const at = Math.abs(slope) <= 1 ? atX : atY;
  return clipToWindow(at(-reach), at(reach), square(reach));
}
