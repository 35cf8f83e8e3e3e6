import type { Dataset } from '@/core/data/dataset';
import type { LabSettings } from './params';
import type { Boundary } from './protocol';
import type { Checkpoint, Evaluation, History, RunTrouble, SlowStep, StepRecord, Tally } from './records';

/** One training run. Arrays of records are their own; those of a history are copies. */
export interface Run {
  readonly settings: LabSettings;
  readonly dataset: Dataset;
  /** Steps taken, without one that had trouble. */
  readonly taken: number;
  readonly trouble: RunTrouble | null;
  readonly record: StepRecord | null;
  readonly tally: Tally;
  /** One step; once the run has ended, the last record again. */
  step(): StepRecord;
  /** One step, told phase by phase; null once the run has ended. */
  slowStep(): SlowStep | null;
  evaluate(): Evaluation;
  boundary(size: number): Boundary;
  history(): History;
  checkpoint(): Checkpoint;
  /** Back to the state after step `to`, as far as it is still known (the answer is the step reached). */
  rewind(to: number | 'last-good'): number;
}

export declare function createRun(settings: LabSettings, dataset: Dataset, resume?: Checkpoint): Run;
