import type { Seam } from '@/compute/useComputed';

/** One part of what a model needs. */
export interface Stage<Settings, Part> {
  /** The parameters on which it depends: as long as these stay, so does the part. */
  readonly of: readonly (keyof Settings)[];
  run(settings: Settings): Part;
}

/**
 * What a model is made from, in stages. Where it takes longer than a frame, the controls do not wait for it: it follows
 * them by a frame where it is done on the page, stage by stage, so that input is handled in between; or else in a worker,
 * while the last picture stays.
 */
export interface Compute<Settings, Result> {
  /** In this order; the result has them under the same keys. */
  readonly stages: { readonly [Key in keyof Result]: Stage<Settings, Result[Key]> };
  /** True where the controls do not wait for it. */
  readonly deferred?: true;
  readonly worker?: StagesWorker<Settings>;
}

/** Does all stages at once, where they would hold up the page. */
export interface StagesWorker<Settings> {
  /** An estimate of the time on a slow phone, in milliseconds; beyond some 10 ms the worker is asked. */
  cost(settings: Settings): number;
  /** Its entry file calls `serveStages(stages)`. */
  start(): Worker;
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
  worker: StagesWorker<Settings>,
  first: Settings,
): Seam<Settings, Result> => ({
  model: (settings) => runStages(compute, settings),
  cost: worker.cost,
  startWorker: worker.start,
  meanwhile: () => runStages(compute, first),
});
