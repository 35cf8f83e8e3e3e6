import { clipToWindow, stretches as stretchesOf } from '@/charts/stretches';

export type Place = readonly [x: number, y: number];

/** −reach … reach, each way. */
const square = (reach: number) => ({ x: [-reach, reach], y: [-reach, reach] }) as const;

/** The part of a straight line that lies in the square −reach … reach, or null where it passes by. */
export const clipToSquare = (from: Place, to: Place, reach: number) => clipToWindow(from, to, square(reach));

/** The line y = slope·x + intercept as far as it lies in the square, however steep; null where it passes by. */
export function lineInSquare(slope: number, intercept: number, reach: number) {
  const atX = (x: number): Place => [x, slope * x + intercept];
  const atY = (y: number): Place => [(y - intercept) / slope, y];
  return Math.abs(slope) <= 1
    ? clipToSquare(atX(-reach), atX(reach), reach)
    : clipToSquare(atY(-reach), atY(reach), reach);
}

/** A walk as it is seen through the square. */
export const stretches = (walked: readonly Place[], reach: number) => stretchesOf(walked, square(reach));
