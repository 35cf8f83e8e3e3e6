import type { Data } from '@/core/regression/mean-squared-error';
import { mostPoints, reach } from './params';

/**
 * What is fitted when nothing else is given: y = 0.8·x + 0.5 with normal noise of 0.8, drawn once and rounded. The
 * mean of x is well away from 0, which tilts the valley of the loss.
 */
export const builtIn: Data = [
  [-2.1, -2.3],
  [-1.3, -0.4],
  [-0.8, -0.4],
  [-0.2, 0],
  [0.3, 1.5],
  [1, 1.4],
  [1.5, 1.5],
  [2.2, 3.7],
  [2.9, 2.4],
  [3.4, 2.2],
  [4, 2.6],
  [4.6, 3.8],
];

export interface ReadData {
  /** At least one point; the built-in ones where the text has none. */
  readonly points: Data;
  /** Entries that are no two numbers, or lie outside the window. */
  readonly unread: number;
  /** Points beyond the most that the figure can hold. */
  readonly surplus: number;
}

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Full-width signs, as a Chinese keyboard types them, and real minus signs. */
const plain = (text: string) =>
  text.normalize('NFKC').replaceAll('−', '-').replaceAll('、', ',').replaceAll('。', '.');

function readPoint(entry: string): readonly [number, number] | null {
  const parts = entry.split(/[\s,]+/).filter(Boolean);
  if (parts.length !== 2 || !parts.every((part) => decimal.test(part))) return null;
  const [x = Number.NaN, y = Number.NaN] = parts.map(Number);
  return Math.abs(x) <= reach && Math.abs(y) <= reach ? [x, y] : null;
}

/** Reads `x,y;x,y;…`. Parentheses, blanks and line breaks are welcome; what cannot be read is counted and left out. */
export function readData(text: string): ReadData {
  const entries = plain(text)
    .replace(/[()[\]]/g, ' ')
    .split(/[;\n]/)
    .filter((entry) => entry.trim() !== '');
  const points = entries.map(readPoint).filter((point) => point !== null);
  return {
    points: points.length > 0 ? points.slice(0, mostPoints) : builtIn,
    unread: entries.length - points.length,
    surplus: Math.max(0, points.length - mostPoints),
  };
}

/** The inverse of {@link readData}. */
export const writeData = (points: Data): string => points.map(([x, y]) => `${x},${y}`).join(';');

/** The data with one point moved, as a text. */
export const withPoint = (points: Data, index: number, x: number, y: number): string =>
  writeData(points.map((point, k) => (k === index ? [x, y] : point)));
