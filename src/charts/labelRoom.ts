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
  let [from, to] = [0, 1];
  for (const [start, by, low, high] of [
    [x, toX - x, box.left, box.right],
    [y, toY - y, box.top, box.bottom],
  ] as const) {
    if (by === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [a, b] = [(low - start) / by, (high - start) / by];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from < to;
}

/** How badly a label stands: beyond the rectangle, on other boxes, on lines, from worst to mildest. */
export function crowding(place: LabelPlace, { inside, boxes, lines }: Surroundings): number {
  const box = labelBox(place);
  const out =
    box.left < inside.left || box.right > inside.right || box.top < inside.top || box.bottom > inside.bottom;
  const crossed = lines.filter((line) =>
    line.slice(1).some((point, k) => runsThrough(box, line[k] ?? point, point)),
  ).length;
  return (out ? 100 : 0) + 10 * boxes.filter((other) => overlap(box, other)).length + crossed;
}

/** Of several places for one label the least crowded; the first of equals. */
export function roomiest<P extends LabelPlace>(places: readonly [P, ...P[]], surroundings: Surroundings): P {
  const crowds = places.map((place) => crowding(place, surroundings));
  return places[crowds.indexOf(Math.min(...crowds))] ?? places[0];
}
