import type { TextFormat } from '@/charts/text-format';
import type { Schema, Values } from '@/params/schema';
import type { Compute } from './compute';
import type { Sentence } from './sentence';

/** What a readout can show: a number, the key of a verdict, or null where there is nothing to show. */
export type Shown = number | string | null;

/** A readout that is one of a few words, which the figure's words name under `verdicts`. */
export interface VerdictFormat<Verdict extends string = string> {
  readonly verdicts: readonly Verdict[];
  /** The one whose word is the widest in any language. */
  readonly widest: Verdict;
}

export const verdict = <const Verdict extends string>(
  verdicts: readonly Verdict[],
  widest: NoInfer<Verdict>,
): VerdictFormat<Verdict> => ({ verdicts, widest });

/** How each readout is written. */
export type Readouts = Readonly<Record<string, TextFormat | VerdictFormat>>;

/** What every model holds besides its geometry: plain data, without words. */
export interface Model<Readout extends string, Key extends string> {
  readonly readouts: Readonly<Record<Readout, Shown>>;
  readonly sentence: Sentence<Key>;
  /** Readouts whose last digits differ between browsers, because the run is chaotic; the note stands beside the last. */
  readonly chaotic?: readonly Readout[];
  /** Readouts of what is not there at the moment: out of sight, yet in the page for scripts. */
  readonly absent?: readonly Readout[];
}

/** The numbers behind a picture, one array a row, in the order of the columns. */
export type Rows = readonly (readonly Shown[])[];

/** Everything that a figure is but its words and its picture. */
export interface Definition<
  P extends Schema,
  R extends Readouts,
  Key extends string,
  Column extends string,
  Result,
  M,
> {
  /** Bounds the controls, reads the address; frozen once published. */
  readonly params: P;
  /** In the order in which they are shown. */
  readonly readouts: R;
  readonly sentences: readonly Key[];
  readonly columns: readonly Column[];
  /** What the model needs that takes longer than a frame; without it the model is made at once whenever a parameter changes. */
  readonly compute?: Compute<Values<P>, Result>;
  /** Pure, and total over the whole range of the parameters. */
  model(values: Values<P>, result: Result): M;
  /** Made only once the reader opens the table. */
  rows(model: M): Rows;
}

export interface Figure<
  P extends Schema = Schema,
  R extends Readouts = Readouts,
  Key extends string = string,
  Column extends string = string,
  Result = unknown,
  M = Model<string, string>,
> extends Definition<P, R, Key, Column, Result, M> {
  /** Its name in addresses, and its id on the page. */
  readonly name: string;
}

/** Defines a figure. All types follow from the definition. */
export function figure<
  P extends Schema,
  R extends Readouts,
  const Key extends string,
  const Column extends string,
  M extends Model<Extract<keyof R, string>, Key>,
  Result = undefined,
>(name: string, definition: Definition<P, R, Key, Column, Result, M>): Figure<P, R, Key, Column, Result, M> {
  return { name, ...definition };
}

/** The model that a figure's `View` draws. */
export type ModelOf<F> = F extends { model(values: never, result: never): infer M } ? M : never;

/** The values of a figure's parameters. */
export type ValuesOf<F> = F extends { readonly params: infer P extends Schema } ? Values<P> : never;
