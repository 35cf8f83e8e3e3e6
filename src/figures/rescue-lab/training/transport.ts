import { loaded } from '@/compute/load';
import type { Command, EngineEvent } from './protocol';

/** An engine, wherever it is. */
export interface Transport {
  send(command: Command): void;
  end(): void;
}

export interface TransportEvents {
  readonly onEvent: (event: EngineEvent) => void;
  /** The worker has failed and is gone. */
  readonly onLost: (reason: string) => void;
}

/**
 * An engine in a worker.
 * @throws whatever `startWorker` throws where no worker can be had.
 */
export function workerTransport(startWorker: () => Worker, { onEvent, onLost }: TransportEvents): Transport {
  const worker = startWorker();
  let open = true;
  const end = () => {
    open = false;
    worker.terminate();
  };
  const lost = (event: Event) => {
    if (!open) return;
    end();
    onLost((event as ErrorEvent).message || 'The worker failed');
  };
  worker.onmessage = (event: MessageEvent<EngineEvent>) => {
    if (open) onEvent(event.data);
  };
  worker.onerror = lost;
  worker.onmessageerror = lost;
  return { send: (command) => worker.postMessage(command), end };
}

/** The message of a run that failed because the engine's code did not come. */
export const notLoaded = 'not-loaded';

/** Milliseconds that the page has to itself between two frames of steps. */
const rest = 8;

/**
 * An engine on the page's own thread, loaded only where it is needed: the worker has one of its own. Its events come
 * later, like a worker's.
 */
export function pageTransport({ onEvent }: Pick<TransportEvents, 'onEvent'>): Transport {
  let open = true;
  const later = (callback: () => void, milliseconds: number) => {
    const timer = setTimeout(() => {
      if (open) callback();
    }, milliseconds);
    return () => clearTimeout(timer);
  };
  const load = () =>
    loaded(() => import('./engine')).then(({ engine }) =>
      engine({
        now: () => performance.now(),
        later,
        post: (event) => later(() => onEvent(event), 0),
        rest: rest,
      }),
    );
  let loading: ReturnType<typeof load> | undefined;
  return {
    send: (command) => {
      loading ??= load();
      loading.then(
        (obey) => later(() => obey(command), 0),
        () => {
          loading = undefined;
          if (open && command.kind === 'start')
            onEvent({ kind: 'failed', run: command.run, message: notLoaded });
        },
      );
    },
    end: () => {
      open = false;
    },
  };
}
