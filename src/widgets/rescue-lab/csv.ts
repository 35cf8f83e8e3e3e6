import type { Dataset } from '@/core/data/dataset';

/** Most rows that a run uses of a pasted text; of more, so many are chosen evenly at random. */
export const MOST_ROWS = 2000;
/** Fewest good rows of which a run makes sense. */
export const FEWEST_ROWS = 8;
/** Longest text in characters: some 500,000 rows. */
export const LONGEST_TEXT = 20_000_000;

/** What is wrong with one row. Rows are counted from 1 as they stand in the text, a header and blank lines included. */
export type RowProblem = { readonly row: number } & (
  | { readonly kind: 'columns'; readonly found: number }
  | { readonly kind: 'missing'; readonly column: number }
  | { readonly kind: 'not-a-number'; readonly column: number; readonly text: string }
  | { readonly kind: 'not-finite'; readonly column: number; readonly text: string }
);

/** Why nothing of a text could be used. */
export type CsvFailure =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly most: number }
  /** Rows have this many columns and not three (x₁, x₂, label), or four with `part`. */
  | { readonly kind: 'columns'; readonly found: number }
  | { readonly kind: 'too-few'; readonly good: number; readonly fewest: number }
  | { readonly kind: 'one-class'; readonly label: string }
  | { readonly kind: 'many-classes'; readonly row: number; readonly labels: readonly string[] };

export type CsvResult =
  | {
      readonly ok: true;
      readonly dataset: Dataset;
      /** Rows with points, good or not. */
      readonly rows: number;
      readonly used: number;
      /** What 0 and 1 are called in the text. */
      readonly labels: readonly [string, string];
      /** Rows that were left out, the first few of them, and how many in all. */
      readonly problems: readonly RowProblem[];
      readonly bad: number;
    }
  | {
      readonly ok: false;
      readonly failure: CsvFailure;
      readonly problems: readonly RowProblem[];
      readonly bad: number;
    };

/**
 * Points from pasted text: two numbers and a label a row, with or without a header, separated by commas, semicolons or
 * tabs. Labels are any two words or numbers; in order, the first counts as 0. Coordinates are standardized by the training part.
 * Never throws.
 */
export declare function readCsv(text: string, seed: number): CsvResult;
