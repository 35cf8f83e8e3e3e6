/** Asks a worker for `model(params)`; at most one question is open, and a newer one ends it. */
export interface Remote<P, M> {
  /** Resolves with the result; rejects with `Superseded` if a newer question came first, or with the worker's error. */
  ask(params: P): Promise<M>;
  /** Ends the open question and the worker. */
  stop(): void;
}

/** Why a promise was rejected: a newer request, or a figure that went away. */
export class Superseded extends Error {}

/**
 * The worker's half of the seam is `serve` in `serve.ts`. A model cannot be interrupted from within, so superseding ends
 * the worker and the next question starts a fresh one.
 */
export function remote<P, M>(startWorker: () => Worker): Remote<P, M> {
  let worker: Worker | undefined;
  let abandon: (() => void) | undefined;

  const stop = () => {
    if (!abandon) return;
    abandon();
    abandon = undefined;
    worker?.terminate();
    worker = undefined;
  };

  return {
    stop,
    ask: (params) =>
      new Promise<M>((resolve, reject) => {
        stop();
        abandon = () => reject(new Superseded());
        worker ??= startWorker();
        worker.onmessage = (event: MessageEvent<M>) => {
          abandon = undefined;
          resolve(event.data);
        };
        worker.onerror = (event) => {
          abandon = undefined;
          worker = undefined;
          reject(new Error(event.message));
        };
        worker.postMessage(params);
      }),
  };
}
