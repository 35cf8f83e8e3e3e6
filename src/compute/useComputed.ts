import { useEffect, useMemo, useState } from 'react';
import { loaded } from './load';
import { remote, Superseded } from './worker-client';

export interface Seam<P, M> {
  /** Pure and total; what it takes and gives can be cloned between threads. */
  readonly model: (params: P) => M;
  /**
   * For a model so large that only its worker should hold it: loads it where no worker can be had. `model` then answers
   * only what costs nothing.
   */
  readonly costly?: (() => Promise<(params: P) => M>) | undefined;
  /** An estimate of the model's time for these parameters, in milliseconds on a slow phone. */
  readonly cost: (params: P) => number;
  /** Starts a worker whose entry file calls `serve(model)`. */
  readonly startWorker: () => Worker;
  /** What is shown before the first costly result; without it, that one is computed on the spot. */
  readonly meanwhile?: (() => M) | undefined;
  /** For a worker that shows parts of its result before: tells the whole from a part. Keep it the same function. */
  readonly isWhole?: ((model: M) => boolean) | undefined;
}

/** Costlier models than this many milliseconds leave the page's own thread: a frame at 60 Hz, less what drawing takes. */
const budget = 10;

/** Whether the model is computed on the page's own thread. */
export const isComputedHere = <P, M>({ cost }: Pick<Seam<P, M>, 'cost'>, params: P): boolean =>
  cost(params) <= budget;

/**
 * How long parameters rest before the worker is asked, in milliseconds. A slider on its way would otherwise start a
 * worker at each step only to end it at the next; on a slow phone steps come up to a tenth of a second apart.
 */
const patience = 150;

/**
 * `model(params)`, here or in a worker. While a worker computes, the last picture stays and `stale` is true. Where no
 * worker can be had, the model runs here once the page has painted. Keep `params` the same object while they are the
 * same. `given` is the model where it is known already; `of` tells whose model it is, undefined for `meanwhile`.
 */
export function useComputed<P, M>(
  seam: Seam<P, M>,
  params: P,
  given?: M,
): { model: M; of: P | undefined; stale: boolean } {
  const here = isComputedHere(seam, params);
  const direct = useMemo(
    () => (here ? { params, model: given ?? seam.model(params) } : undefined),
    [here, params, seam, given],
  );
  const [worker] = useState(() => remote<P, M>(seam.startWorker, seam.isWhole));
  const [shown, setShown] = useState<{ params: P; model: M }>();
  const [failure, setFailure] = useState<{ error: unknown }>();
  // An error of the model belongs to the boundary round the figure, wherever it was thrown.
  if (failure) throw failure.error;

  // Keeps the last result: React allows setting state while the same component renders.
  if (direct && direct !== shown) setShown(direct);

  useEffect(() => {
    if (here) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    const show = (model: M) => {
      if (current) setShown({ params, model });
    };
    const computeHere = async () => {
      try {
        const model = seam.costly ? await loaded(seam.costly) : seam.model;
        if (current) show(model(params));
      } catch (error) {
        if (current) setFailure({ error });
      }
    };
    const ask = () =>
      worker.ask(params, show).then(show, (reason: unknown) => {
        if (current && !(reason instanceof Superseded)) timer = setTimeout(computeHere, 30);
      });
    timer = setTimeout(ask, patience);
    return () => {
      current = false;
      clearTimeout(timer);
      worker.cancel();
    };
  }, [here, params, seam, worker]);
  useEffect(() => () => worker.stop(), [worker]);

  if (direct) return { model: direct.model, of: params, stale: false };
  if (shown) {
    const whole = seam.isWhole?.(shown.model) ?? true;
    return { model: shown.model, of: shown.params, stale: shown.params !== params || !whole };
  }
  if (seam.meanwhile) return { model: seam.meanwhile(), of: undefined, stale: true };
  return { model: seam.model(params), of: params, stale: false };
}
