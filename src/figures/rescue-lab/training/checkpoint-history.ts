import type { Checkpoint } from './records';

/** Earlier states of a run, close together near the present and further apart in the past. */
export interface CheckpointHistory {
  /** Steps between the latest states. */
  readonly every: number;
  /** Whether the state after step `taken` should be stored. */
  due(taken: number): boolean;
  add(checkpoint: Checkpoint): void;
  /** The last state stored at or before step `to`, else the first of all; later ones are dropped. */
  before(to: number): Checkpoint;
}

/** Numbers to be stored in all: some 30 MB. */
const room = 4e6;
const fewest = 6;
const mostStates = 24;
/** Multiplications between two states: much more than a copy costs, and little enough to do again. */
const workBetween = 2e7;
const longestWay = 64;

/** @param work multiplications of one step, about. @param size numbers of one state, about. */
export function checkpointHistory(work: number, size: number): CheckpointHistory {
  const most = Math.max(fewest, Math.min(mostStates, Math.floor(room / size)));
  const every = Math.max(2, Math.min(longestWay, Math.round(workBetween / work)));
  const checkpoints: Checkpoint[] = [];

  /** Leaves out the state whose neighbors lie closest together for their age; the first and the last two stay. */
  const thin = () => {
    const steps = checkpoints.map(({ step }) => step);
    const now = steps.at(-1) as number;
    let closest = Number.POSITIVE_INFINITY;
    let out = 1;
    for (let k = 1; k < steps.length - 2; k++) {
      const before = steps[k - 1] as number;
      const gap = ((steps[k + 1] as number) - before) / (now - before);
      if (gap < closest) [closest, out] = [gap, k];
    }
    checkpoints.splice(out, 1);
  };

  return {
    every,
    due: (taken) => taken % every === 0,
    add: (checkpoint) => {
      if (checkpoints.at(-1)?.step === checkpoint.step) return;
      checkpoints.push(checkpoint);
      if (checkpoints.length > most) thin();
    },
    before: (to) => {
      while (checkpoints.length > 1 && (checkpoints.at(-1) as Checkpoint).step > to) checkpoints.pop();
      return checkpoints.at(-1) as Checkpoint;
    },
  };
}
