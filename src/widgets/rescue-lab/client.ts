import type { LabEvent, LaneStart, Pace } from './protocol';
import type { Checkpoint } from './records';

export interface LabOptions {
  /** Starts the worker of `worker.ts`; null runs the engine on the page. */
  readonly startWorker: (() => Worker) | null;
  readonly onEvent: (event: LabEvent) => void;
}

/**
 * The page's end of the engine. Calls return at once; what comes of them arrives as events, of the newest run alone.
 * Before the first `start` and after `stop`, all others do nothing.
 */
export interface Lab {
  /** One lane, or two that go in step. Returns the run's number. */
  start(lanes: readonly LaneStart[], options?: { readonly grid?: number }): number;
  play(pace?: Pace): void;
  pause(): void;
  step(count?: number): void;
  slowStep(): void;
  rewind(to?: number | 'last-good'): void;
  /** Checkpoints of this moment, one a lane; rejects where the run is superseded or stopped. */
  save(): Promise<readonly Checkpoint[]>;
  /** Ends the run and the worker. */
  stop(): void;
}

export declare function lab(options: LabOptions): Lab;
