import type { ComponentType, ReactNode } from 'react';
import type { TextFormat } from '@/charts/text-format';
import type { Schema, Values } from '@/params/schema';
import type { Background } from './background';
import type { Compute } from './compute';
import type { Sentence } from './sentence';

/** What a readout can show: a number, the key of a verdict, or null where there is nothing to show. */
export type Shown = number | string | null;

/** A readout that is one of a few words, which the figure's words name under `verdicts`. */
export interface VerdictFormat<Verdict extends string = string> {
  readonly verdicts: readonly Verdict[];
  /** The one whose word is the widest in any language, where the usual width is not enough, or too much. */
  readonly widest?: Verdict;
}

export const verdict = <const Verdict extends string>(
  verdicts: readonly Verdict[],
  widest?: NoInfer<Verdict>,
): VerdictFormat<Verdict> => ({ verdicts, ...(widest === undefined ? {} : { widest }) });

/** How each readout is written. */
export type Readouts = Readonly<Record<string, TextFormat | VerdictFormat>>;

/** What every model holds besides its geometry: plain data, without words. */
export interface Model<Readout extends string, Key extends string, Column extends string = string> {
  readonly readouts: Readonly<Record<Readout, Shown>>;
  readonly sentence: Sentence<Key>;
  /**
   * Readouts whose last digits differ between browsers, because the run is chaotic; the note stands beside the last. A
   * function where to tell takes time: the note then follows by a frame.
   */
  readonly chaotic?: readonly Readout[] | (() => readonly Readout[]);
  /** Readouts of what is not there at the moment: out of sight, yet in the page for scripts. */
  readonly absent?: readonly Readout[];
  /** The columns of its table, where they are not all of the figure. */
  readonly columns?: readonly Column[];
}

/** One view of a figure that has several: its own readouts, columns and caption; those of the others are not shown. */
export interface ViewModel<Readout extends string, Key extends string, Column extends string>
  extends Omit<Model<Readout, Key, Column>, 'readouts'> {
  readonly view: string;
  readonly readouts: Readonly<Partial<Record<Readout, Shown>>>;
  readonly columns: readonly Column[];
}

/** The numbers behind a picture, one array a row, in the order of the columns. */
export type Rows = readonly (readonly Shown[])[];

/** What a model shows besides the parameters and the results of its stages. */
export interface Moment<Part> {
  /** Index of the frame that is shown, where the figure plays something. */
  readonly frame: number;
  /** What was computed in the background, of these parameters or of the last ones. */
  readonly part: Part;
}

/** A run that is played: its model shows one frame of it, the last to begin with. */
export interface Playing<Settings, Result, Part> {
  /** `WithPlayback`: only the figures that name it load what plays a run. */
  readonly by: ComponentType<PlaybackProps>;
  /** Index of the last frame, 0 or more. */
  last(settings: Settings, result: Result, part: Part): number;
  /** The parameter that a step past the last frame raises by one; null where nothing can come after it. */
  longer?(settings: Settings, result: Result, part: Part): (keyof Settings & string) | null;
  /** True where a frame means the same in every run: another run is then shown at the frame of the one before. */
  readonly keepsFrame?: true;
}

/** What a run is played with. */
export interface PlaybackProps {
  readonly playing: Playing<Values<Schema>, unknown, unknown>;
  readonly values: Values<Schema>;
  readonly result: unknown;
  readonly part: unknown;
  readonly children: (shown: Playback) => ReactNode;
}

/** Where it is. */
export interface Playback {
  readonly frame: number;
  readonly playing: boolean;
  readonly toTheEnd: () => void;
}

/** Everything that a figure is but its words and its picture. */
export interface Definition<
  P extends Schema,
  R extends Readouts,
  Key extends string,
  Column extends string,
  Result,
  M,
  Part,
> {
  /** Bounds the controls, reads the address; frozen once published. */
  readonly params: P;
  /** In the order in which they are shown. */
  readonly readouts: R;
  readonly sentences: readonly Key[];
  readonly columns: readonly Column[];
  /** What the model is made from, kept as long as its parameters stay. */
  readonly compute?: Compute<Values<P>, Result>;
  /** What the rest of the picture does not wait for. */
  readonly background?: Background<Values<P>, Part>;
  readonly playing?: Playing<Values<P>, Result, Part>;
  /** True where the picture itself marks with `data-stale` what of it is old; the whole is pale without it. */
  readonly marksStale?: true;
  /** Pure, and total over the whole range of the parameters. */
  model(values: Values<P>, result: Result, moment: Moment<Part>): M;
  /** Made only once the reader opens the table. */
  rows(model: M): Rows;
}

export interface Figure<
  P extends Schema = Schema,
  R extends Readouts = Readouts,
  Key extends string = string,
  Column extends string = string,
  Result = unknown,
  M = AnyModel,
  Part = unknown,
> extends Definition<P, R, Key, Column, Result, M, Part> {
  /** Its name in addresses, and its id on the page. */
  readonly name: string;
}

export type AnyModel = Model<string, string> | ViewModel<string, string, string>;

/** Defines a figure. All types follow from the definition. */
export function figure<
  P extends Schema,
  R extends Readouts,
  const Key extends string,
  const Column extends string,
  M extends Model<Extract<keyof R, string>, Key, Column> | ViewModel<Extract<keyof R, string>, Key, Column>,
  Result = undefined,
  Part = undefined,
>(
  name: string,
  definition: Definition<P, R, Key, Column, Result, M, Part>,
): Figure<P, R, Key, Column, Result, M, Part> {
  return { name, ...definition };
}

/** The model that a figure's `View` draws. */
export type ModelOf<F> = F extends { model(values: never, result: never, moment: never): infer M }
  ? M
  : never;

/** The values of a figure's parameters. */
export type ValuesOf<F> = F extends { readonly params: infer P extends Schema } ? Values<P> : never;
