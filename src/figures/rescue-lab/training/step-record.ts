import { frobenius } from '@/core/calculus/frobenius';
import type { Step } from '@/core/network/trainer';
import type { RunFault, SlowStep, StepRecord } from './records';

const faultOf = ({ fault }: Step, step: number): RunFault | null => fault && { ...fault, step };

/** What the trainer saw, recorded as the run's step number `step`. */
export function recordOf(seen: Step, step: number): StepRecord {
  const { loss, weightNorms, update } = seen;
  return {
    step,
    loss,
    weightNorms,
    gradientNorm: update?.gradientNorm ?? null,
    fault: faultOf(seen, step),
  };
}

/** The same phase by phase; `gradient` is what the update left of it. */
export function slowStepOf(
  seen: Step,
  step: number,
  activationSizes: Float64Array,
  gradient: Float64Array,
): SlowStep {
  const { loss, activationNorms, weightNorms, update } = seen;
  return {
    step,
    forward: { activationSizes },
    loss,
    backward: { activationNorms, weightNorms },
    update: update && {
      ratios: update.updateRatios,
      gradientNorm: update.gradientNorm,
      clippedNorm: frobenius(gradient),
    },
    fault: faultOf(seen, step),
  };
}
