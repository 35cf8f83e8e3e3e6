import type { Position } from '@/charts/position';
import { mapFrame } from './map';
import { area } from './surface';
import { wallAt, wallFrom } from './wall';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Anchor = 'start' | 'end';

/** A label where it stands, in pixels of the map. */
export interface Placed {
  readonly at: Position;
  readonly anchor: Anchor;
}

const { inner } = mapFrame;

/** The size of labels on a phone, where they are largest beside the map. */
const size = 15;
/** Widths of characters in the widest common face; those of Chinese are squares. */
const widthOf = (text: string) =>
  Array.from(text).reduce((sum, sign) => sum + (sign > '\u2e80' ? size : 0.6 * size), 0);

export function boxOf({ at: [x, y], anchor }: Placed, text: string): Box {
  const width = widthOf(text);
  const left = anchor === 'start' ? x : x - width;
  return { left, right: left + width, top: y - 0.62 * size, bottom: y + 0.62 * size };
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The b at which the flat has its name: clear of the corner, where the flattest starts are. */
const flatNamed = -1.1;

/** Where the flat has its name; null where no wall is in the window, beside which it would be flat. */
export const flatName = (time: number): Placed | null =>
  wallFrom(time) < area.x[1] ? { at: [inner.right - 8, mapFrame.y(flatNamed)], anchor: 'end' } : null;

/** Where the wall has its name: below it, clear of the foot of the map; null where it is not in the window. */
export function wallName(time: number): Placed | null {
  const [from, end] = [wallFrom(time), area.x[1]];
  if (from >= end) return null;
  const named = from + (end - from) / 3;
  return { at: [mapFrame.x(named) - 6, mapFrame.y(wallAt(named)) + 14], anchor: 'end' };
}

/** Where a run that has left the map is told of, in rows from below. */
export const awayName = (row: number): Placed => ({
  at: [inner.left + 8, inner.bottom - 14 - 20 * row],
  anchor: 'start',
});

/** Places along a step at which its length may be written, the best first. */
const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];
/** How far up or down from there, in pixels, the nearest first. */
const shifts = [0, -22, 22, -44, 44, -66, 66, -88, 88, -110, 110];
/** From the step to its words. */
const gap = 10;

/** Where the length of a step from one place of the map to another is written: within the map, and clear of other words. */
export function lengthName(from: Position, to: Position, text: string, taken: readonly Box[]): Placed {
  const beside = (share: number, left: boolean, down: number): Placed => ({
    at: [
      from[0] + share * (to[0] - from[0]) + (left ? -gap : gap),
      from[1] + share * (to[1] - from[1]) + down,
    ],
    anchor: left ? 'end' : 'start',
  });
  const leftFirst = (from[0] + to[0]) / 2 > (inner.left + inner.right) / 2;
  /** Where neither side has room for all of the words: across the step, as near to its middle as the map allows. */
  const across = (down: number): Placed => {
    const middle = beside(0.5, false, down);
    const { left, right } = boxOf(middle, text);
    const most = inner.right - (right - left);
    return { at: [Math.max(inner.left, Math.min(most, middle.at[0])), middle.at[1]], anchor: 'start' };
  };
  const candidates = [
    ...shifts.flatMap((down) =>
      shares.flatMap((share) => [beside(share, leftFirst, down), beside(share, !leftFirst, down)]),
    ),
    ...shifts.map(across),
  ];
  const free = (placed: Placed) => {
    const box = boxOf(placed, text);
    const within =
      box.left >= inner.left &&
      box.right <= inner.right &&
      box.top >= inner.top &&
      box.bottom <= inner.bottom;
    return within && !taken.some((other) => overlap(box, other));
  };
  return candidates.find(free) ?? beside(0.5, leftFirst, 0);
}
