/** Asks a worker for `model(params)`; at most one question is open, and a newer one ends it. */
export interface Remote<P, M> {
  /**
   * Resolves with the result; rejects with `Superseded` if a newer question came first, with the worker's error, or with
   * the reason why no worker could be started. `onPart` gets what comes before the whole result.
   */
  ask(params: P, onPart?: (part: M) => void): Promise<M>;
  /** Ends the open question, if there is one, and the worker that is busy with it. */
  cancel(): void;
  /** Ends the open question and the worker, idle or not. A later question starts another worker. */
  stop(): void;
}

/** Why a promise was rejected: a newer request, or a figure that went away. */
export class Superseded extends Error {}

/**
 * The worker's side is in `worker-server.ts`. A model cannot be interrupted from within, so superseding ends
 * the worker and the next question starts a fresh one.
 * @param isWhole tells the result from what a worker shows of it before; without it, the first answer is the result.
 */
export function remote<P, M>(
  startWorker: () => Worker,
  isWhole: (answer: M) => boolean = () => true,
): Remote<P, M> {
  let worker: Worker | undefined;
  let abandon: (() => void) | undefined;

  const dismiss = () => {
    worker?.terminate();
    worker = undefined;
  };
  const cancel = () => {
    if (!abandon) return;
    abandon();
    abandon = undefined;
    dismiss();
  };

  return {
    cancel,
    stop: () => {
      cancel();
      dismiss();
    },
    ask: (params, onPart) =>
      new Promise<M>((resolve, reject) => {
        cancel();
        worker ??= startWorker();
        const asked = worker;
        abandon = () => reject(new Superseded());
        const fail = (event: Event) => {
          if (worker !== asked) return;
          abandon = undefined;
          dismiss();
          reject(new Error((event as ErrorEvent).message || 'The worker failed'));
        };
        asked.onmessage = (event: MessageEvent<M>) => {
          if (worker !== asked) return;
          if (!isWhole(event.data)) {
            onPart?.(event.data);
            return;
          }
          abandon = undefined;
          resolve(event.data);
        };
        asked.onerror = fail;
        asked.onmessageerror = fail;
        asked.postMessage(params);
      }),
  };
}
