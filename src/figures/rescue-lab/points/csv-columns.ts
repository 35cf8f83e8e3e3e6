import type { CsvLine, CsvTable } from './csv-lines';
import { numberIn, plainNumeral } from './numerals';

/** Which cells of a line are the coordinates, the label, and the part, counted from 0. */
export interface Columns {
  readonly x: number;
  readonly y: number;
  readonly label: number;
  readonly part: number | null;
}

export type ColumnsFailure =
  /** Rows have so many columns, which are not x₁, x₂ and a label with or without a part, nor these after a row's number. */
  | { readonly kind: 'columns'; readonly found: number }
  /** A fourth column of which no row says `train` or `test`. */
  | { readonly kind: 'no-parts'; readonly text: string };

export type ColumnsFound =
  | { readonly columns: Columns; readonly width: number; readonly rows: readonly CsvLine[] }
  | { readonly failure: ColumnsFailure };

const parts: Readonly<Record<string, 'train' | 'test'>> = {
  train: 'train',
  training: 'train',
  训练: 'train',
  test: 'test',
  testing: 'test',
  测试: 'test',
};
export const partOf = (text: string): 'train' | 'test' | undefined => {
  const name = text.toLowerCase();
  return Object.hasOwn(parts, name) ? parts[name] : undefined;
};

const labelNames =
  /^(label|labels|class|classes|target|category|y_true|klasse|kategorie|classe|catégorie|clase|etiqueta|étiquette|etichetta|类别|类|标签|分类|ラベル|クラス|метка|класс)$/i;
const indexNames = /^(index|idx|id|no|nr|row|rownames|unnamed: 0|\.\.\.1|序号|编号|行号|番号|№)\.?$/i;

/** Whether a cell could be a coordinate: a number, or what programs write where one is missing. */
const mayBeNumber = (cell: string) => {
  const plain = plainNumeral(cell);
  return (
    numberIn(plain, '.') !== undefined ||
    numberIn(plain, ',') !== undefined ||
    /^([+-]?(inf|infinity|∞|nan|na)|)$/i.test(plain)
  );
};

/** The most frequent number of cells; of two as frequent, that of the first line. */
function widthOf(lines: readonly CsvLine[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of lines) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

/** 0, 1, 2, … or 1, 2, 3, …, as programs count rows. */
function counts(cells: readonly string[]): boolean {
  const first = Number(cells[0]);
  return (
    cells.length > 1 && (first === 0 || first === 1) && cells.every((cell, k) => cell === String(first + k))
  );
}

/** What each column of a table is, and its rows without the header. */
export function columnsOf({ lines }: CsvTable): ColumnsFound {
  const width = widthOf(lines);
  const head = headOf(lines, width);
  const rows = head ? lines.filter((line) => line !== head) : lines;
  const whole = rows.filter(({ cells }) => cells.length === width);
  const names = head ? [...Array<string>(width - head.cells.length).fill(''), ...head.cells] : [];
  const column = (k: number) => whole.map(({ cells }) => cells[k] ?? '');
  const saysParts = (k: number) => column(k).some((cell) => partOf(cell) !== undefined);

  const numbered =
    width > 3 &&
    (names[0] === '' || ((!head || indexNames.test(names[0] ?? '')) && counts(column(0)))) &&
    !(width === 4 && saysParts(3));
  const from = numbered ? 1 : 0;
  const left = width - from;
  if (left < 3 || left > 4) return { failure: { kind: 'columns', found: width } };
  const last = width - 1;
  if (left === 4 && !saysParts(last)) {
    return { failure: { kind: 'no-parts', text: (column(last)[0] ?? '').slice(0, 40) } };
  }
  const named = names.flatMap((name, k) => (k >= from && k < from + 3 && labelNames.test(name) ? [k] : []));
  const label = named.length === 1 ? (named[0] as number) : from + 2;
  const [x, y] = [from, from + 1, from + 2].filter((k) => k !== label) as [number, number];
  return { columns: { x, y, label, part: left === 4 ? last : null }, width, rows };
}

/** A first line of names: as wide as the rows, or without a name for the first column, as R writes it. */
function headOf(lines: readonly CsvLine[], width: number): CsvLine | undefined {
  const first = lines.find(({ cells }) => cells.length === width || cells.length === width - 1);
  if (!first || first !== lines.find(({ cells }) => cells.length > 1)) return undefined;
  const names = first.cells.length === width ? first.cells.slice(0, -1) : first.cells;
  const filled = names.filter((cell) => cell !== '');
  return filled.length > 1 && !filled.some(mayBeNumber) ? first : undefined;
}
