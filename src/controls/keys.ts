import type { ValueRange } from './range';
import { nextStop, type Stride } from './stops';

/** What of a keyboard event matters here; React's and the browser's both fit. */
export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

type Sign = -1 | 0 | 1;

const arrows: Readonly<Record<string, readonly [right: Sign, up: Sign]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Which way an arrow key points and how far it goes (Shift ×10, Alt ÷10); null for any other key. */
export function arrowOf(key: Key): { right: Sign; up: Sign; stride: Stride } | null {
  const arrow = arrows[key.key];
  if (arrow === undefined || key.ctrlKey || key.metaKey) return null;
  const stride = key.shiftKey ? 10 : key.altKey ? 0.1 : 1;
  return { right: arrow[0], up: arrow[1], stride };
}

/** The value that a key leads to on a slider: arrows, Page keys (×10), Home and End; null for any other key. */
export function valueAfterKey(range: ValueRange, value: number, key: Key): number | null {
  const arrow = arrowOf(key);
  if (arrow !== null) return nextStop(range, value, arrow.right + arrow.up > 0 ? 1 : -1, arrow.stride);
  if (key.ctrlKey || key.metaKey || key.altKey) return null;
  switch (key.key) {
    case 'PageUp':
      return nextStop(range, value, 1, 10);
    case 'PageDown':
      return nextStop(range, value, -1, 10);
    case 'Home':
      return range.min;
    case 'End':
      return range.max;
    default:
      return null;
  }
}
