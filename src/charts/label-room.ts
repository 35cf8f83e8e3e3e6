import type { Position } from './position';

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a label may stand: a place in pixels, its words, and which end of them is at the place. */
export interface LabelPlace {
  readonly at: Position;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** What a label should not cover. */
export interface Surroundings {
  /** The rectangle that it should stay in. */
  readonly inside: Box;
  readonly boxes: readonly Box[];
  readonly lines: readonly (readonly Position[])[];
}

/** Room for a letter and a line of words in wide faces, and on a phone, where letters are larger in the picture. */
const letter = 8.5;
const lineHeight = 18;

/** The rectangle that a label takes up at most; its words are centered on the place's y. */
export function labelBox({ at: [x, y], anchor, text }: LabelPlace): Box {
  const width = letter * text.length;
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { left, right: left + width, top: y - lineHeight / 2, bottom: y + lineHeight / 2 };
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a straight line runs through a box (Liang & Barsky 1984). */
export function runsThrough(box: Box, [x, y]: Position, [toX, toY]: Position): boolean {
  if (Math.max(x, toX) <= box.left || Math.min(x, toX) >= box.right) return false;
  if (Math.max(y, toY) <= box.top || Math.min(y, toY) >= box.bottom) return false;
  const shares = (start: number, by: number, low: number, high: number) =>
    by === 0 ? [0, 1] : [(low - start) / by, (high - start) / by].sort((a, b) => a - b);
  const [fromX = 0, untilX = 1] = shares(x, toX - x, box.left, box.right);
  const [fromY = 0, untilY = 1] = shares(y, toY - y, box.top, box.bottom);
  return Math.max(0, fromX, fromY) < Math.min(1, untilX, untilY);
}

function lineRunsThrough(box: Box, line: readonly Position[]): boolean {
  let before = line[0];
  for (const point of line) {
    if (before && runsThrough(box, before, point)) return true;
    before = point;
  }
  return false;
}

/** How badly a label stands: beyond the rectangle, on other boxes, on lines, from worst to mildest. */
export function crowding(place: LabelPlace, { inside, boxes, lines }: Surroundings): number {
  const box = labelBox(place);
  const out =
    box.left < inside.left || box.right > inside.right || box.top < inside.top || box.bottom > inside.bottom;
  const crossed = lines.filter((line) => lineRunsThrough(box, line)).length;
  return (out ? 100 : 0) + 10 * boxes.filter((other) => overlap(box, other)).length + crossed;
}

/** Of several places for one label the first that covers nothing, or else the least crowded. */
export function roomiest<P extends LabelPlace>(places: readonly [P, ...P[]], surroundings: Surroundings): P {
  let best: P = places[0];
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const crowd = crowding(place, surroundings);
    if (crowd < least) [best, least] = [place, crowd];
    if (least === 0) break;
  }
  return best;
}
