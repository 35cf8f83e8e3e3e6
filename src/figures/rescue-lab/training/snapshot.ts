import type { Boundary, LaneSnapshot, LaneStart } from './protocol';
import type { Checkpoint } from './records';
import { createRun, type Run } from './run';

/** A run at this moment. */
export function snapshotOf(run: Run, boundary: Boundary | null): LaneSnapshot {
  return {
    step: run.taken(),
    epoch: run.epoch(),
    record: run.record(),
    evaluation: run.evaluate(),
    boundary,
    history: run.history(),
    tally: run.tally(),
    fault: run.fault(),
  };
}

/** A fresh run after its first steps: what a page shows before the engine has answered. */
export function firstSnapshot(
  { settings, dataset, resume }: LaneStart,
  grid: number,
  steps = 0,
): LaneSnapshot {
  const run = createRun(settings, dataset, resume);
  for (let k = 0; k < steps; k++) run.step();
  return snapshotOf(run, run.boundary(grid));
}

/** What of a snapshot may be handed over to another thread: the run has no more use for it. */
export function snapshotBuffers({ history, boundary }: LaneSnapshot): ArrayBufferLike[] {
  const own = boundary ? [boundary.probabilities.buffer] : [];
  return [...own, ...historyBuffers(history)];
}

/** The same of a checkpoint. */
export function checkpointBuffers({ parameters, memory, running, history }: Checkpoint): ArrayBufferLike[] {
  return [parameters.buffer, memory.buffer, running.buffer, ...historyBuffers(history)];
}

function historyBuffers({ norms, losses, curves }: Checkpoint['history']): ArrayBufferLike[] {
  const { trainLoss, testLoss, trainAccuracy, testAccuracy } = curves;
  return [norms, losses, trainLoss, testLoss, trainAccuracy, testAccuracy].map(({ buffer }) => buffer);
}
