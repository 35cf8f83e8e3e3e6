import type { Extent } from '../frame';
import type { Position } from '../position';

/** A rectangle of the data that is shown. */
export interface DataWindow {
  readonly x: Extent;
  readonly y: Extent;
}

/** The part, from 0 to 1, of the way `from` + t·`by` that lies in a range. */
function share(from: number, by: number, [low, high]: Extent): readonly [number, number] {
  if (by === 0) return from >= low && from <= high ? [0, 1] : [1, 0];
  const [a, b] = [(low - from) / by, (high - from) / by];
  return a < b ? [a, b] : [b, a];
}

const within = (value: number, [low, high]: Extent) => Math.max(low, Math.min(high, value));

/** The part of a straight line that lies in the window, or null where it passes by (Liang & Barsky 1984). */
export function clipToWindow(
  [ax, ay]: Position,
  [bx, by]: Position,
  { x, y }: DataWindow,
): readonly [Position, Position] | null {
  const [left, right] = share(ax, bx - ax, x);
  const [low, high] = share(ay, by - ay, y);
  const [enter, leave] = [Math.max(0, left, low), Math.min(1, right, high)];
  if (!(enter <= leave)) return null;
  const at = (t: number, end: Position): Position =>
    t === 1 ? end : [within(ax + t * (bx - ax), x), within(ay + t * (by - ay), y)];
  return [at(enter, [bx, by]), at(leave, [bx, by])];
}

/** Sides of the window beyond which a walk is lost. */
const lostBeyond = 100;

/**
 * A walk as it is seen through the window: one line for each stretch without a gap. Where it has been thrown far out
 * it is not followed any more: no digits would be left of where it crosses the window.
 */
export function stretches(walked: readonly Position[], window: DataWindow): readonly (readonly Position[])[] {
  const beyond = (value: number, [low, high]: Extent) =>
    Math.abs(value - (low + high) / 2) > (lostBeyond * (high - low)) / 2;
  const lost = walked.findIndex(([x, y]) => beyond(x, window.x) || beyond(y, window.y));
  const places = lost < 0 ? walked : walked.slice(0, lost + 1);
  const lines: Position[][] = [];
  let open = false;
  places.slice(1).forEach((to, index) => {
    const from = places[index] ?? to;
    const part = clipToWindow(from, to, window);
    const line = lines.at(-1);
    if (part === null) open = false;
    else {
      if (open && line && part[0][0] === from[0] && part[0][1] === from[1]) line.push(part[1]);
      else lines.push([...part]);
      open = part[1][0] === to[0] && part[1][1] === to[1];
    }
  });
  return lines;
}
