import type { Evaluation, StepRecord, Tally } from './records';

const none = Number.NaN;

export const emptyTally: Tally = {
  bestTrainAccuracy: 0,
  bestAt: 0,
  bestTestAccuracy: 0,
  firstLayer: { atStart: none, now: none, smallest: none, largest: none },
};

/** With one more point of the curves. */
export function tallyPoint(tally: Tally, { step, trainAccuracy, testAccuracy }: Evaluation): Tally {
  const better = trainAccuracy > tally.bestTrainAccuracy;
  return {
    ...tally,
    bestTrainAccuracy: better ? trainAccuracy : tally.bestTrainAccuracy,
    bestAt: better ? step : tally.bestAt,
    bestTestAccuracy: Math.max(tally.bestTestAccuracy, testAccuracy),
  };
}

/** With one more good step. */
export function tallyStep(tally: Tally, { step, weightNorms }: StepRecord): Tally {
  const now = weightNorms[0] as number;
  const { atStart, smallest, largest } = tally.firstLayer;
  const firstLayer =
    step === 1
      ? { atStart: now, now, smallest: now, largest: now }
      : { atStart, now, smallest: Math.min(smallest, now), largest: Math.max(largest, now) };
  return { ...tally, firstLayer };
}
