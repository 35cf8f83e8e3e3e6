import type { Position } from './position';
import { px } from './round';

export interface ArrowShape {
  /** The line, ending inside the head so that its end does not stick out of the tip. */
  readonly shaft: string;
  /** A filled triangle. */
  readonly head: string;
}

/** Below this many pixels a direction cannot be seen. */
const shortest = 2;
const headLength = 10;

/** Pixels in, paths out; undefined when the arrow is too short to have a direction. The head shrinks with it. */
export function arrowShape([x0, y0]: Position, [x1, y1]: Position): ArrowShape | undefined {
  const length = Math.hypot(x1 - x0, y1 - y0);
  if (!(length >= shortest)) return undefined;
  const [ux, uy] = Number.isFinite(length) ? [(x1 - x0) / length, (y1 - y0) / length] : [0, 0];
  const head = Math.min(headLength, 0.6 * length);
  const half = 0.38 * head;
  const [bx, by] = [x1 - ux * head, y1 - uy * head];
  const neck = 0.75 * head;
  return {
    shaft: `M${px(x0)} ${px(y0)}L${px(x1 - ux * neck)} ${px(y1 - uy * neck)}`,
    head:
      `M${px(x1)} ${px(y1)}L${px(bx - uy * half)} ${px(by + ux * half)}` +
      `L${px(x1 - ux * neck)} ${px(y1 - uy * neck)}L${px(bx + uy * half)} ${px(by - ux * half)}Z`,
  };
}
