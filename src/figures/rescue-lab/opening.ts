import type { LaneSnapshot } from './training/protocol';
import type { Evaluation } from './training/records';
import { emptyTally } from './training/tally';

/** The first step of the run with which the lab opens, as the server sends it. */
export interface Opening {
  readonly evaluation: Evaluation;
  /** Before the step. */
  readonly start: Evaluation;
  readonly loss: number;
  readonly gradientNorm: number;
  readonly weightNorms: readonly number[];
  /** One character a place: its share of the way from 0 to 1 in 64ths. */
  readonly boundary: string;
}

const levels = 64;
const base = 48;

export function writeOpening({ record, evaluation, boundary, history }: LaneSnapshot): Opening {
  const { curves } = history;
  const { trainLoss, testLoss, trainAccuracy, testAccuracy } = curves;
  const characters = Array.from(boundary?.probabilities ?? [], (p) => base + Math.round(p * (levels - 1)));
  return {
    evaluation,
    start: {
      step: 0,
      trainLoss: trainLoss[0] as number,
      testLoss: testLoss[0] as number,
      trainAccuracy: trainAccuracy[0] as number,
      testAccuracy: testAccuracy[0] as number,
    },
    loss: record?.loss ?? 0,
    gradientNorm: record?.gradientNorm ?? 0,
    weightNorms: Array.from(record?.weightNorms ?? []),
    boundary: String.fromCharCode(...characters),
  };
}

export function readOpening(opening: Opening): LaneSnapshot {
  const { evaluation, start, loss, gradientNorm } = opening;
  const weightNorms = Float64Array.from(opening.weightNorms);
  const probabilities = Float32Array.from(
    opening.boundary,
    (character) => (character.charCodeAt(0) - base) / (levels - 1),
  );
  return {
    step: 1,
    epoch: 1,
    record: { step: 1, loss, weightNorms, gradientNorm, fault: null },
    evaluation,
    boundary: { step: 1, size: Math.sqrt(probabilities.length), probabilities },
    history: {
      layers: weightNorms.length,
      stride: 1,
      columns: 1,
      steps: 1,
      norms: weightNorms,
      losses: Float64Array.of(loss),
      curves: {
        every: 1,
        count: 1,
        trainLoss: Float64Array.of(start.trainLoss),
        testLoss: Float64Array.of(start.testLoss),
        trainAccuracy: Float64Array.of(start.trainAccuracy),
        testAccuracy: Float64Array.of(start.testAccuracy),
      },
    },
    // Challenges are graded by the tally of the engine, not by this one.
    tally: emptyTally,
    fault: null,
  };
}
