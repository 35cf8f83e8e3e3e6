import type { Dataset } from '@/core/data/dataset';
import type { LabSettings } from '../params';
import type { Checkpoint, Evaluation, History, RunFault, SlowStep, StepRecord, Tally } from './records';

/** What one run starts from. */
export interface LaneStart {
  readonly settings: LabSettings;
  readonly dataset: Dataset;
  /** Goes on from here instead of from fresh weights; it must be of the same settings and data. */
  readonly resume?: Checkpoint;
}

export type Pace =
  /** As many steps as fit. */
  | 'fast'
  /** At most so many steps a frame, 60 frames a second. */
  | number;

/** What the page requests of the engine. Each acts on all lanes (A alone, or A and B), which always stand at one step. */
export type Command =
  /** Ends what ran before. The first snapshot, of step 0 or of the checkpoints' step, follows at once. */
  | {
      readonly kind: 'start';
      /** Comes back with every event, so that an event of an earlier run can be recognized. */
      readonly run: number;
      readonly lanes: readonly LaneStart[];
      /** The boundary is looked at on grid×grid places, or fewer where a large network would take too long. */
      readonly grid: number;
    }
  | { readonly kind: 'play'; readonly pace: Pace }
  | { readonly kind: 'pause' }
  /** So many steps, then a snapshot; pauses. */
  | { readonly kind: 'step'; readonly count: number }
  /** One step phase by phase; pauses. */
  | { readonly kind: 'slow-step' }
  /** Back to the state after step `to`; 'last-good' is the last step that had no fault. Pauses. */
  | { readonly kind: 'rewind'; readonly to: number | 'last-good' }
  /** Requests a checkpoint event; `request` comes back with it. */
  | { readonly kind: 'save'; readonly request: number }
  /** The last snapshot has been shown: while playing, the next one waits for it. The client says it by itself. */
  | { readonly kind: 'seen' };

export type Status =
  | 'paused'
  | 'playing'
  /** Every lane has had a fault. */
  | 'ended';

/** One run at one moment. */
export interface LaneSnapshot {
  /** Steps taken. */
  readonly step: number;
  /** How often each training point has been seen. */
  readonly epoch: number;
  /** The last step, null before the first. */
  readonly record: StepRecord | null;
  /** Of this very step, or the last one before where a large network would be slowed down by it. */
  readonly evaluation: Evaluation;
  /** A new boundary, or null where the last one still holds or is still good enough. */
  readonly boundary: Boundary | null;
  readonly history: History;
  readonly tally: Tally;
  readonly fault: RunFault | null;
}

/** The probability of label 1 on an even grid over the data's square, edges included. */
export interface Boundary {
  readonly step: number;
  readonly size: number;
  /** size×size, row by row: row 0 at the top (largest x₂), column 0 at the left; NaN where the network gives no number. */
  readonly probabilities: Float32Array;
}

/** What the engine reports to the page. */
export type EngineEvent =
  | {
      readonly kind: 'snapshot';
      readonly run: number;
      readonly status: Status;
      readonly lanes: readonly LaneSnapshot[];
      /** Of each lane, over about the last half second of playing; 0 while paused. */
      readonly stepsPerSecond: number;
    }
  /** The step is taken: the snapshot of after it comes with it, to be shown once the update has been. */
  | {
      readonly kind: 'slow-step';
      readonly run: number;
      /** Null for a lane that has ended. */
      readonly lanes: readonly (SlowStep | null)[];
      readonly after: readonly LaneSnapshot[];
      readonly status: Status;
    }
  /** On request, or by itself about every two seconds of playing and at every pause: what the page falls back to. */
  | {
      readonly kind: 'checkpoint';
      readonly run: number;
      readonly request: number | null;
      readonly lanes: readonly Checkpoint[];
    }
  /** A mistake of the program, not of the learner's settings; the run has stopped. */
  | { readonly kind: 'failed'; readonly run: number; readonly message: string };

/** What the client adds of its own. */
export type ClientEvent =
  /** The worker died; the run goes on by itself from step `from`, in a new worker or, after three losses, on the page. */
  | { readonly kind: 'lost'; readonly run: number; readonly reason: string; readonly from: number }
  /** Where the engine runs; 'page' if no worker can be had. Said once at the start and at each change. */
  | { readonly kind: 'place'; readonly place: 'worker' | 'page' };

export type LabEvent = EngineEvent | ClientEvent;
