import type { CsvLine } from './csv-lines';

/** A row that can be used. */
export interface Row {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** Null where the text leaves it to chance. */
  readonly part: 'train' | 'test' | null;
}

/** What is wrong with one row; rows and columns count from 1. */
export type RowProblem = { readonly row: number } & (
  | { readonly kind: 'columns'; readonly found: number; readonly wanted: number }
  | { readonly kind: 'missing'; readonly column: number }
  | { readonly kind: 'not-a-number'; readonly column: number; readonly text: string }
  /** NaN, ∞, or beyond what a double holds well: 1e150. */
  | { readonly kind: 'not-finite'; readonly column: number; readonly text: string }
  /** The fourth column is neither `train` nor `test`. */
  | { readonly kind: 'no-part'; readonly text: string }
);

/** Squares of larger numbers overflow. */
const LARGEST = 1e150;
/** Longest piece of a text that a message repeats. */
const LONGEST = 40;

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const infinite = /^[+-]?(inf|infinity|∞|nan)$/i;

/** `1.5`, `1,5`, `−2e3`. */
const plain = (text: string) => text.replace('\u2212', '-').replace(',', '.');

export function readRow({ row, cells }: CsvLine, columns: number): Row | RowProblem {
  if (cells.length !== columns) return { row, kind: 'columns', found: cells.length, wanted: columns };
  const [first = '', second = '', label = '', part] = cells;
  const missing = cells.indexOf('');
  if (missing >= 0) return { row, kind: 'missing', column: missing + 1 };
  const problem = problemOf(row, 1, first) ?? problemOf(row, 2, second);
  if (problem) return problem;
  if (part !== undefined && part !== 'train' && part !== 'test') {
    return { row, kind: 'no-part', text: part.slice(0, LONGEST) };
  }
  return {
    row,
    x: Number(plain(first)),
    y: Number(plain(second)),
    label: oneWriting(label),
    part: part ?? null,
  };
}

/** A first row whose coordinates are words. */
export function isHeader({ cells: [first = '', second = ''] }: CsvLine): boolean {
  return [first, second].every((cell) => !decimal.test(plain(cell)) && !infinite.test(cell));
}

function problemOf(row: number, column: number, text: string): RowProblem | null {
  const told = text.slice(0, LONGEST);
  if (infinite.test(text)) return { row, kind: 'not-finite', column, text: told };
  if (!decimal.test(plain(text))) return { row, kind: 'not-a-number', column, text: told };
  if (Math.abs(Number(plain(text))) > LARGEST) return { row, kind: 'not-finite', column, text: told };
  return null;
}

/** 1, 1.0 and +1 are one label. */
function oneWriting(label: string): string {
  return decimal.test(plain(label)) ? String(Number(plain(label))) : label;
}
