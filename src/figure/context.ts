import { createContext, use } from 'react';
import type { FrameWords } from '@/i18n/frame-words';
import type { Schema } from '@/params/schema';
import type { Params } from '@/params/useParams';
import type { Figure } from './definition';

/** What the parts of one figure share, besides its words. */
export interface FigureState {
  readonly figure: Pick<Figure, 'name' | 'params'>;
  readonly params: Params<Schema>;
  /** What else came with the page. */
  readonly given: object;
}

export const WordsContext = createContext<object | null>(null);
export const FrameWordsContext = createContext<FrameWords | null>(null);
export const StateContext = createContext<FigureState | null>(null);

function within<T>(value: T | null): T {
  if (value === null) throw new Error('This stands outside of a figure.');
  return value;
}

/** The figure's words in the reader's language: `useWords<Words>()` with the type of the English ones. */
export const useWords = <Words extends object>(): Words => within(use(WordsContext)) as Words;

/** The words that all figures share. */
export const useFrameWords = (): FrameWords => within(use(FrameWordsContext));

export const useFigureState = (): FigureState => within(use(StateContext));

/** The parameters of the figure in which this stands, for what sets them besides their controls. */
export const useFigureParams = <F extends Pick<Figure, 'params'>>(_figure: F): FigureParams<F> =>
  useFigureState().params as unknown as FigureParams<F>;

/** What the figure's `.astro` file passed besides words: `useGiven<{ readonly chapter: string }>()`. */
export const useGiven = <Given extends object>(): Partial<Given> => useFigureState().given;

type FigureParams<F> = F extends { readonly params: infer P extends Schema } ? Params<P> : never;
