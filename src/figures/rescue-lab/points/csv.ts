import { type Dataset, pick, reachOf } from '@/core/data/dataset';
import { type Columns, type ColumnsFailure, columnsOf } from './csv-columns';
import { type CsvLine, csvTable } from './csv-lines';
import { splitInTwo, standardized } from './csv-points';
import { type Layout, type Row, type RowProblem, readRow } from './csv-rows';
import { decimalOf, plainNumeral } from './numerals';

/** Most rows that a run uses of a text; of more, so many are chosen at random. */
export const mostRows = 1000;
/** Fewest good rows of which a run makes sense. */
export const fewestRows = 8;
/** One to learn from, and one to be tried on. */
export const fewestOfAClass = 2;
/** Longest text in characters: some 500,000 rows. */
export const longestText = 20_000_000;
/** Most bad rows that are reported one by one. */
export const mostProblems = 20;

/** Why nothing of a text could be used. */
export type CsvFailure =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly most: number }
  | ColumnsFailure
  /** A number such as `1,234`, which is 1.234 in one country and 1234 in another. */
  | { readonly kind: 'ambiguous-number'; readonly text: string }
  /** Decimal commas in one row, decimal points in another. */
  | { readonly kind: 'mixed-decimals'; readonly comma: string; readonly dot: string }
  /** Letters were lost before the text came here, and labels with them. */
  | { readonly kind: 'lost-letters' }
  | { readonly kind: 'too-few'; readonly good: number; readonly fewest: number }
  | { readonly kind: 'one-class'; readonly label: string }
  | { readonly kind: 'rare-class'; readonly label: string; readonly found: number; readonly fewest: number }
  /** `row` is the first with a third label. */
  | { readonly kind: 'many-classes'; readonly row: number; readonly labels: readonly string[] };

interface BadRows {
  /** Rows that were left out: the first few of them, and how many in all. */
  readonly problems: readonly RowProblem[];
  readonly bad: number;
}

export type CsvResult = BadRows &
  (
    | {
        readonly ok: true;
        readonly dataset: Dataset;
        /** Good rows, and how many of them are used. */
        readonly good: number;
        readonly used: number;
        /** What 0 and 1 are called in the text. */
        readonly labels: readonly [string, string];
      }
    | { readonly ok: false; readonly failure: CsvFailure }
  );

/**
 * Points from pasted text: two numbers and a label a row, with or without a header, as spreadsheets of any country, NumPy,
 * pandas and R write them; a first column that numbers the rows is left out. Labels are any two words or numbers; the
 * smaller number, or the first word by alphabet, is 0. A last column may say `train` or `test`; without it chance does, by
 * `seed`. Coordinates are standardized by the training part. Bad rows are left out and reported; what can be read in two ways
 * is refused. Never throws.
 */
export function readCsv(text: string, seed: number): CsvResult {
  if (text.length > longestText) return failed({ kind: 'too-long', most: longestText });
  if (text.includes('\ufffd')) return failed({ kind: 'lost-letters' });
  const table = csvTable(text);
  if (table.lines.length === 0) return failed({ kind: 'empty' });
  const found = columnsOf(table);
  if ('failure' in found) return failed(found.failure);
  const { columns, width } = found;
  const marked = decimalOf(numerals(found.rows, columns, width), table.separator);
  if ('ambiguous' in marked) return failed({ kind: 'ambiguous-number', text: marked.ambiguous });
  if ('comma' in marked) return failed({ kind: 'mixed-decimals', ...marked });

  const { rows, ...bad } = readRows(found.rows, { columns, width, ...marked });
  const counts = new Map<string, number>();
  for (const { row, label } of rows) {
    counts.set(label, (counts.get(label) ?? 0) + 1);
    if (counts.size > 2) return failed({ kind: 'many-classes', row, labels: [...counts.keys()] }, bad);
  }
  if (rows.length < fewestRows) {
    return failed({ kind: 'too-few', good: rows.length, fewest: fewestRows }, bad);
  }
  const [zero = '', one] = [...counts.keys()].toSorted(byNumberOrWord);
  if (one === undefined) return failed({ kind: 'one-class', label: zero }, bad);
  for (const [label, found] of counts) {
    if (found < fewestOfAClass) {
      return failed({ kind: 'rare-class', label, found, fewest: fewestOfAClass }, bad);
    }
  }

  const { points, heldOut } = splitInTwo(rows, one, mostRows, seed);
  const train = pick(points, heldOut, 0);
  const { inputs, scaling } = standardized(points.inputs, train.inputs);
  const scaled = { inputs, labels: points.labels };
  const dataset: Dataset = {
    train: pick(scaled, heldOut, 0),
    test: pick(scaled, heldOut, 1),
    reach: reachOf(inputs),
    scaling,
  };
  return { ok: true, dataset, good: rows.length, used: heldOut.length, labels: [zero, one], ...bad };
}

const failed = (failure: CsvFailure, bad: BadRows = { problems: [], bad: 0 }): CsvResult => ({
  ok: false,
  failure,
  ...bad,
});

function* numerals(lines: readonly CsvLine[], { x, y }: Columns, width: number): Generator<string> {
  for (const { cells } of lines) {
    if (cells.length !== width) continue;
    yield plainNumeral(cells[x] ?? '');
    yield plainNumeral(cells[y] ?? '');
  }
}

function readRows(lines: readonly CsvLine[], layout: Layout): BadRows & { rows: Row[] } {
  const rows: Row[] = [];
  const problems: RowProblem[] = [];
  let bad = 0;
  for (const line of lines) {
    const read = readRow(line, layout);
    if (!('kind' in read)) rows.push(read);
    else {
      bad += 1;
      if (problems.length < mostProblems) problems.push(read);
    }
  }
  return { rows, problems, bad };
}

/** Numbers by size, words by alphabet. */
function byNumberOrWord(a: string, b: string): number {
  const difference = Number(a) - Number(b);
  if (!Number.isNaN(difference) && difference !== 0) return difference;
  return a < b ? -1 : 1;
}
