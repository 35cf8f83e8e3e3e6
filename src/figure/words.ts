import type { Locale } from '@/i18n/locale';
import type { ChoiceParam, Schema } from '@/params/schema';
import type { Figure, Readouts, VerdictFormat, ViewModel } from './definition';
import type { Sentence } from './sentence';

/** The names of the `{places}` in a text. */
export type Places<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;

type Texts<Name extends PropertyKey> = Readonly<Record<Name, string>>;

type ChoiceNames<P extends Schema> = {
  [Name in keyof P]: P[Name] extends ChoiceParam ? Name : never;
}[keyof P];
type VerdictsOf<R extends Readouts> = {
  [Name in keyof R]: R[Name] extends VerdictFormat<infer Verdict> ? Verdict : never;
}[keyof R];

/** The words that a definition asks for; a figure's own words for its picture stand beside them. */
export type WordsOf<F> =
  F extends Figure<infer P, infer R, infer Key, infer Column, infer _Result, infer M, infer _Part>
    ? {
        readonly title: string;
        /** One for each view, where a figure has several. */
        readonly caption: [M] extends [ViewModel<string, string, string>] ? Texts<M['view']> : string;
        /** Each control's label. */
        readonly params: Texts<keyof P>;
        readonly readouts: Texts<keyof R>;
        /** With `{name}` where a readout, a parameter or a value of the model's sentence goes. */
        readonly sentences: Texts<Key>;
        readonly columns: Texts<Column>;
      } & ([ChoiceNames<P>] extends [never]
        ? unknown
        : {
            /** The word for each choice of a parameter. */
            readonly choices: {
              readonly [Name in ChoiceNames<P>]: Texts<
                P[Name] extends ChoiceParam<infer Choice> ? Choice : never
              >;
            };
          }) &
        ([VerdictsOf<R>] extends [never] ? unknown : { readonly verdicts: Texts<VerdictsOf<R>> })
    : never;

/** The words of any figure, its types erased. */
export interface FigureWords {
  readonly title: string;
  /** One for each view, where a figure has several. */
  readonly caption: string | Readonly<Record<string, string>>;
  readonly params: Readonly<Record<string, string>>;
  readonly readouts: Readonly<Record<string, string>>;
  readonly sentences: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
  readonly verdicts?: Readonly<Record<string, string>>;
  /** What is said while a worker computes, where it is not the usual. */
  readonly computing?: string;
}

type All<Union> = (Union extends unknown ? (value: Union) => void : never) extends (value: infer Both) => void
  ? Both
  : never;
/** Any text that has all of these places. */
type WithPlaces<Name extends string> = [Name] extends [never]
  ? string
  : All<Name extends unknown ? `${string}{${Name}}${string}` : never>;

/** The same words in another language: every text has the places of the English one. */
export type Translation<English> = English extends string
  ? WithPlaces<Places<English>>
  : { readonly [Key in keyof English]: Translation<English[Key]> };

type ValueNames<S> = S extends { readonly values: infer V } ? (V extends unknown ? keyof V : never) : never;
type SentencePlaces<F> =
  F extends Figure<infer P, infer R, infer _Key, infer _Column, infer _Result, infer M, infer _Part>
    ?
        | keyof P
        | keyof R
        | (M extends { readonly sentence: infer S extends Sentence<string> } ? ValueNames<S> : never)
    : never;

/** A sentence that names a place which the model does not fill is an error that names the place. */
type FilledBy<Names, Sentences> = {
  readonly [Key in keyof Sentences]: Sentences[Key] extends string
    ? Exclude<Places<Sentences[Key]>, Names> extends never
      ? Sentences[Key]
      : { readonly 'not filled by the model': Exclude<Places<Sentences[Key]>, Names> }
    : never;
};

/** English, and whatever other languages there are: where one is missing, readers see English. */
export type Languages<English> = { readonly en: English } & {
  readonly [Language in Exclude<Locale, 'en'>]?: Translation<English>;
};

/** A figure's words, checked against its definition. */
export const wordsFor = <
  F,
  const English extends WordsOf<F> & {
    readonly sentences: FilledBy<SentencePlaces<F>, English['sentences' & keyof English]>;
  },
>(
  _figure: F,
  languages: Languages<English>,
): Languages<English> => languages;
