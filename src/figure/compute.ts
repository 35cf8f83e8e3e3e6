import type { Seam } from '@/compute/useComputed';
import type { Schema, Values } from '@/params/schema';
import { type Sentence, type SentenceParts, sentenceParts } from './sentence';

/** One part of what a model needs. */
export interface Stage<Settings, Part> {
  /** The parameters on which it depends: as long as these stay, so does the part. */
  readonly of: readonly (keyof Settings)[];
  run(settings: Settings): Part;
}

/**
 * Work that takes longer than a frame. The controls never wait for it: it follows them by a frame where it is done on the
 * page, part by part, so that input is handled in between; or else in a worker, while the last picture stays.
 */
export interface Compute<Settings, Result> {
  /** In this order; the result has them under the same keys. */
  readonly stages: { readonly [Key in keyof Result]: Stage<Settings, Result[Key]> };
  /** An estimate of the time on a slow phone, in milliseconds; beyond some 10 ms the worker is asked. */
  cost(settings: Settings): number;
  startWorker(): Worker;
}

/** All parts of a result, one after the other. */
export function runStages<Settings, Result>(
  { stages }: Pick<Compute<Settings, Result>, 'stages'>,
  settings: Settings,
): Result {
  const entries = Object.entries(stages) as [keyof Result, Stage<Settings, Result[keyof Result]>][];
  return Object.fromEntries(entries.map(([key, stage]) => [key, stage.run(settings)])) as Result;
}

/** The same as a task for {@link useComputed}; `first` is shown until the first result comes from the worker. */
export const seamOf = <Settings, Result>(
  compute: Compute<Settings, Result>,
  first: Settings,
): Seam<Settings, Result> => ({
  model: (settings) => runStages(compute, settings),
  cost: compute.cost,
  startWorker: compute.startWorker,
  meanwhile: () => runStages(compute, first),
});

/** A figure's model of any values, computed on the spot; its sentence in the long form. */
export function modelAt<P extends Schema, Result, M extends { readonly sentence: Sentence<string> }>(
  { model, compute }: ModelMaker<P, Result, M>,
  values: Values<P>,
): Omit<M, 'sentence'> & { readonly sentence: SentenceParts<KeyOf<M['sentence']>> } {
  const made = model(values, compute ? runStages(compute, values) : (undefined as Result));
  return { ...made, sentence: sentenceParts(made.sentence as Sentence<KeyOf<M['sentence']>>) };
}

interface ModelMaker<P extends Schema, Result, M> {
  readonly params: P;
  readonly compute?: Compute<Values<P>, Result>;
  model(values: Values<P>, result: Result): M;
}

type KeyOf<S> = S extends { readonly key: infer Key extends string } ? Key : S extends string ? S : never;
