/**
 * What every figure's model holds besides its geometry: everything that is shown, as plain data without words.
 * Words come from the figure's `words.ts`, by the same keys.
 */
export interface FigureModel<Readout extends string, Sentence extends string, Column extends string> {
  /** `null` where there is no number; a text is a verdict. */
  readonly readouts: Readonly<Record<Readout, number | string | null>>;
  /** The one sentence that says what is seen. */
  readonly sentence: { readonly key: Sentence; readonly values: Readonly<Record<string, number | string>> };
  readonly table: Table<Column>;
}

/** The numbers behind the picture: data table, CSV, print and tests read it. */
export interface Table<Column extends string> {
  readonly columns: readonly { readonly key: Column; readonly unit?: string }[];
  readonly rows: readonly (readonly (number | string | null)[])[];
}

/** The words that every figure has, in one language. */
export interface FigureWords<
  Param extends string,
  Readout extends string,
  Sentence extends string,
  Column extends string,
> {
  readonly title: string;
  readonly caption: string;
  /** Each control's label. */
  readonly params: Readonly<Record<Param, string>>;
  readonly readouts: Readonly<Record<Readout, string>>;
  /** With `{name}` where a value of the model's sentence goes. */
  readonly sentences: Readonly<Record<Sentence, string>>;
  readonly columns: Readonly<Record<Column, string>>;
}
