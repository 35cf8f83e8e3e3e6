import { frobenius } from '@/core/calculus/frobenius';
import {
  firstFatal,
  type NumberFormat,
  type NumericalFault,
  type NumericalFaults,
  recordFault,
} from '../formats';
import type { Loss } from '../loss';
import { type Update, type UpdateOptions, updater } from '../updater';
import { recurrentBackward } from './backward';
import { recurrentBackwardBuffers } from './backward-buffers';
import { recurrentForward, recurrentForwardBuffers } from './forward';
import type { Recurrent, RecurrentLayers } from './model';

export interface RecurrentTrainerOptions extends UpdateOptions {
  readonly loss: Loss;
  /** How many steps back from the end the gradient goes; all of them without. */
  readonly window?: number;
  readonly format?: NumberFormat;
}

export interface RecurrentStep {
  /** Counted from 1. */
  readonly step: number;
  readonly loss: number;
  /** ‖∂L/∂h_t‖ and ‖∂L/∂c_t‖, t = 0 … T. */
  readonly hiddenNorms: Float64Array;
  readonly cellNorms: Float64Array;
  /** Its ratios are those of input, recurrent and output weights. Null where the step had a fault and changed nothing. */
  readonly update: Update | null;
  /** An overflow, or a number that is none: the run has ended, the network as it was before this step. */
  readonly fault: NumericalFault | null;
}

export interface RecurrentTrainer {
  readonly model: Recurrent;
  /** One pass over a batch of sequences (steps×batch×inputs) and one update of the model, in place. */
  step(sequence: Float64Array, target: ArrayLike<number>, batch: number): RecurrentStep;
}

/** Trains a recurrent network step by step. Once a step had a fault, it does nothing, and answers the same again. */
export function recurrentTrainer(model: Recurrent, options: RecurrentTrainerOptions): RecurrentTrainer {
  const { loss: kind, window, format = 'float64' } = options;
  const { shape, parameters } = model;
  const update = updater(parameters, matrices(model), options);
  const before = parameters.slice();
  let room = roomFor(model, 1, 1);
  let taken = 0;
  let ended: RecurrentStep | undefined;

  return {
    model,
    step: (sequence, target, batch) => {
      if (ended) return ended;
      const steps = sequence.length / (batch * shape.inputs);
      if (room.steps !== steps || room.batch !== batch) room = roomFor(model, steps, batch);
      taken += 1;
      const pass = recurrentForward(model, sequence, batch, room.forward);
      const goal = { loss: kind, target };
      const gradients = recurrentBackward(pass, goal, { window, format, buffers: room.backward });
      let fault = firstFatal(gradients.faults);
      let done: Update | null = null;
      if (!fault) {
        before.set(parameters);
        done = update(gradients.parameters, room.matrices);
        const after: NumericalFaults = {};
        recordFault(after, 'parameter', steps, parameters, frobenius(parameters), format);
        fault = firstFatal(after);
        if (fault) parameters.set(before);
      }
      const step: RecurrentStep = {
        step: taken,
        loss: gradients.loss,
        hiddenNorms: gradients.hiddenNorms.slice(),
        cellNorms: gradients.cellNorms.slice(),
        update: fault ? null : done,
        fault,
      };
      if (fault) ended = step;
      return step;
    },
  };
}

function matrices({ inputWeights, recurrentWeights, outputWeights }: RecurrentLayers): Float64Array[] {
  return [inputWeights, recurrentWeights, outputWeights];
}

function roomFor(model: Recurrent, steps: number, batch: number) {
  const backward = recurrentBackwardBuffers(model, steps, batch);
  return {
    steps,
    batch,
    forward: recurrentForwardBuffers(model, steps, batch),
    backward,
    matrices: matrices(backward),
  };
}
