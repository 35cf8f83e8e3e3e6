import type { Schema, Values } from '@/params/schema';
import { runStages } from './compute';
import type { Definition, Moment, Readouts } from './definition';
import { type Sentence, type SentenceParts, sentenceParts } from './sentence';

/** A figure's model of any values, computed on the spot, at the last frame or `frame`; its sentence in the long form. */
export function modelAt<P extends Schema, Result, M extends { readonly sentence: Sentence<string> }, Part>(
  { model, compute, background, playing }: ModelMaker<P, Result, M, Part>,
  values: Values<P>,
  frame?: number,
): M & { readonly sentence: SentenceParts<KeyOf<M['sentence']>> } {
  const result = compute ? runStages(compute, values) : (undefined as Result);
  const part = background?.run ? background.run(values) : (undefined as Part);
  const made = model(values, result, { frame: frame ?? playing?.last(values, result, part) ?? 0, part });
  return { ...made, sentence: sentenceParts(made.sentence as Sentence<KeyOf<M['sentence']>>) };
}

type ModelMaker<P extends Schema, Result, M, Part> = Pick<
  Definition<P, Readouts, string, string, Result, M, Part>,
  'compute' | 'background' | 'playing'
> & { model(values: Values<P>, result: Result, moment: Moment<Part>): M };

type KeyOf<S> = S extends { readonly key: infer Key extends string } ? Key : S extends string ? S : never;
