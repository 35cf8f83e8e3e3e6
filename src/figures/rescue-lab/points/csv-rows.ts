import { type Columns, partOf } from './csv-columns';
import type { CsvLine } from './csv-lines';
import { type Decimal, numberIn, plainNumeral } from './numerals';

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

/** How the rows of a text are written. */
export interface Layout {
  readonly columns: Columns;
  readonly width: number;
  readonly decimal: Decimal;
}

/** Squares of larger numbers overflow. */
const largest = 1e150;
/** Longest piece of a text that a message repeats. */
const longest = 40;

const infinite = /^([+-]?(inf|infinity|∞|nan|1\.#(inf|qnan|ind))|#num!|#div\/0!)$/i;
/** What spreadsheets, R, pandas and databases write for a value that is not there. */
const absent = /^(na|n\/a|#n\/a|<na>|null|none|nil|\?|-|--)$/i;

export function readRow({ row, cells }: CsvLine, { columns, width, decimal }: Layout): Row | RowProblem {
  if (cells.length !== width) return { row, kind: 'columns', found: cells.length, wanted: width };
  const { x, y, label, part } = columns;
  const cell = (column: number) => cells[column] ?? '';
  const missing = [x, y, label, ...(part === null ? [] : [part])]
    .toSorted((a, b) => a - b)
    .find((column) => cell(column) === '' || (column !== label && absent.test(cell(column))));
  if (missing !== undefined) return { row, kind: 'missing', column: missing + 1 };
  const coordinates = [readNumber(row, x, cell(x), decimal), readNumber(row, y, cell(y), decimal)] as const;
  const problem = coordinates.find((read) => typeof read !== 'number');
  if (problem !== undefined) return problem as RowProblem;
  const said = part === null ? null : partOf(cell(part));
  if (said === undefined) return { row, kind: 'no-part', text: cell(part as number).slice(0, longest) };
  const [first, second] = coordinates as readonly [number, number];
  return { row, x: first, y: second, label: oneWriting(cell(label)), part: said };
}

function readNumber(row: number, column: number, text: string, decimal: Decimal): number | RowProblem {
  const plain = plainNumeral(text);
  const at = { row, column: column + 1, text: text.slice(0, longest) };
  if (infinite.test(plain)) return { ...at, kind: 'not-finite' };
  const value = numberIn(plain, decimal);
  if (value === undefined) return { ...at, kind: 'not-a-number' };
  return Math.abs(value) > largest ? { ...at, kind: 'not-finite' } : value;
}

/** 1, 1.0 and +1 are one label, and é is one however it is composed; 01 is another, and so is a number of many digits. */
function oneWriting(label: string): string {
  const plain = label.replace(/^\u2212/, '-');
  return /^[+-]?(0|[1-9]\d{0,14})(\.0*)?$/.test(plain) ? String(Number(plain)) : label.normalize('NFC');
}
