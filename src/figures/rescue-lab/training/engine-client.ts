import { Superseded } from '@/compute/worker-client';
import type { Command, EngineEvent, LabEvent, LaneStart, Pace } from './protocol';
import type { Checkpoint } from './records';
import { pageTransport, type Transport, workerTransport } from './transport';
import { watchdog } from './watchdog';

export interface EngineClientOptions {
  /** Starts the worker of `worker.ts`; null runs the engine on the page. */
  readonly startWorker: (() => Worker) | null;
  readonly onEvent: (event: LabEvent) => void;
  /** Calls back once what was just shown has been painted; the next frame unless said otherwise. */
  readonly afterPaint?: (callback: () => void) => void;
  /** Milliseconds after which a silent worker counts as lost. */
  readonly patience?: number;
}

/**
 * The page's end of the engine. Calls return at once; what comes of them arrives as events, of the newest run alone.
 * Before the first `start` and after `stop`, all others do nothing.
 */
export interface EngineClient {
  /** One lane, or two that go in step. Returns the run's number. `grid` is the boundary's size, 50 unless given. */
  start(lanes: readonly LaneStart[], options?: { readonly grid?: number }): number;
  play(pace?: Pace): void;
  pause(): void;
  step(count?: number): void;
  slowStep(): void;
  rewind(to?: number | 'last-good'): void;
  /** Checkpoints of this moment, one a lane; rejects with `Superseded` where another run starts before, or none goes on. */
  save(): Promise<readonly Checkpoint[]>;
  /** Ends the run and the worker. A later `start` begins anew. */
  stop(): void;
}

interface Open {
  readonly resolve: (lanes: readonly Checkpoint[]) => void;
  readonly reject: (reason: Error) => void;
}

const gridSize = 50;
/** So many workers may be lost before the engine moves to the page. */
const mostLosses = 3;
const defaultPatience = 10_000;

export function engineClient({
  startWorker,
  onEvent,
  afterPaint = nextFrame,
  patience = defaultPatience,
}: EngineClientOptions): EngineClient {
  let transport: Transport | undefined;
  let run = 0;
  let start: Extract<Command, { kind: 'start' }> | undefined;
  let saved: readonly Checkpoint[] | undefined;
  let pace: Pace | undefined;
  let losses = 0;
  let answered = false;
  let place: 'worker' | 'page' | undefined;
  let playing = false;
  let requests = 0;
  const open = new Map<number, Open>();

  const settle = (event: Extract<EngineEvent, { kind: 'checkpoint' }>) => {
    saved = event.lanes;
    if (event.request === null) return;
    open.get(event.request)?.resolve(event.lanes);
    open.delete(event.request);
  };

  const receive = (event: EngineEvent) => {
    answered = true;
    if (event.run !== run) return;
    if ('status' in event) playing = event.status === 'playing';
    if (event.kind === 'failed') playing = false;
    if (event.kind === 'checkpoint') settle(event);
    watch.received(playing || open.size > 0);
    onEvent(event);
    if (event.kind === 'snapshot' && event.status === 'playing')
      afterPaint(() => transport?.send({ kind: 'seen' }));
  };

  const lost = (reason: string) => {
    watch.rest();
    transport?.end();
    transport = undefined;
    losses = answered ? losses + 1 : mostLosses;
    if (!start) return;
    onEvent({ kind: 'lost', run, reason, from: saved?.[0]?.step ?? 0 });
    const { lanes } = start;
    const resumed = lanes.map((lane, k) => ({ ...lane, ...(saved?.[k] ? { resume: saved[k] } : {}) }));
    send({ ...start, lanes: resumed });
    if (pace !== undefined) send({ kind: 'play', pace });
    for (const request of open.keys()) send({ kind: 'save', request });
  };

  const watch = watchdog(patience, () => lost('The worker does not answer'));

  const newTransport = (): Transport => {
    const before = place;
    const events = { onEvent: receive, onLost: lost };
    let made: Transport | undefined;
    if (startWorker && losses < mostLosses) {
      try {
        made = workerTransport(startWorker, events);
      } catch {
        losses = mostLosses;
      }
    }
    place = made ? 'worker' : 'page';
    if (place !== before) onEvent({ kind: 'place', place });
    return made ?? pageTransport(events);
  };

  const send = (command: Command) => {
    if (!start) return;
    transport ??= newTransport();
    transport.send(command);
    if (place === 'worker' && command.kind !== 'pause' && command.kind !== 'seen') watch.expect();
  };

  const abandon = () => {
    for (const { reject } of open.values()) reject(new Superseded());
    open.clear();
    saved = undefined;
    pace = undefined;
  };

  return {
    start: (lanes, { grid = gridSize } = {}) => {
      abandon();
      run += 1;
      start = { kind: 'start', run, lanes, grid };
      send(start);
      return run;
    },
    play: (wanted = 'fast') => {
      if (start) pace = wanted;
      send({ kind: 'play', pace: wanted });
    },
    pause: () => {
      pace = undefined;
      send({ kind: 'pause' });
    },
    step: (count = 1) => {
      pace = undefined;
      send({ kind: 'step', count });
    },
    slowStep: () => {
      pace = undefined;
      send({ kind: 'slow-step' });
    },
    rewind: (to = 'last-good') => {
      pace = undefined;
      send({ kind: 'rewind', to });
    },
    save: () =>
      new Promise((resolve, reject) => {
        if (!start) {
          reject(new Superseded());
          return;
        }
        requests += 1;
        open.set(requests, { resolve, reject });
        send({ kind: 'save', request: requests });
      }),
    stop: () => {
      abandon();
      watch.rest();
      start = undefined;
      transport?.end();
      transport = undefined;
    },
  };
}

/** In a hidden page frames stand still, and so do snapshots; training goes on. */
function nextFrame(callback: () => void): void {
  if (typeof requestAnimationFrame === 'function') requestAnimationFrame(callback);
  else setTimeout(callback, 0);
}
