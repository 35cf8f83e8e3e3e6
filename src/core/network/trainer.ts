import { frobenius } from '@/core/calculus/frobenius';
import { backward } from './backward';
import { backwardBuffers, type Gradients } from './backward-buffers';
import { checkBackward, checkForward, checkLoss, type GradientNorms } from './check-range';
import {
  firstFatal,
  type NumberFormat,
  type NumericalFault,
  type NumericalFaults,
  recordFault,
} from './formats';
import { forward, forwardBuffers, trackStatistics } from './forward';
import { layerSize } from './layers';
import type { Loss } from './loss';
import type { Network } from './network';
import { type Update, type UpdateOptions, updater } from './updater';

export interface TrainerOptions extends UpdateOptions {
  readonly loss: Loss;
  /** Passing its largest number ends the run; float64 unless said otherwise. */
  readonly format?: NumberFormat;
  /** Shown every step's gradients before they change the weights, also of a step with a fault; they hold until it returns. */
  readonly look?: (gradients: Gradients) => void;
}

/** What one step saw before it changed the weights; weight norms are without penalty and before clipping. */
export interface Step extends GradientNorms {
  /** Counted from 1. */
  readonly step: number;
  /** Without penalty. */
  readonly loss: number;
  /** What it changed; null where it had a fault and changed nothing. */
  readonly update: Update | null;
  /** An overflow, or a number that is none: the run has ended, and the network is as it was before this step. */
  readonly fault: NumericalFault | null;
}

export interface Trainer {
  readonly network: Network;
  /**
   * One forward and backward pass and one update of the network, in place; batches may differ in size. Once a step had
   * a fault, it does nothing, and answers the same again.
   */
  step(inputs: Float64Array, target: ArrayLike<number>): Step;
}

/** Trains a network step by step. */
export function trainer(network: Network, options: TrainerOptions): Trainer {
  const { loss: kind, format = 'float64' } = options;
  const weights = network.layers.map((layer) => layer.weights);
  const update = updater(network.parameters, weights, options);
  const before = network.parameters.slice();
  const sections = parametersByLayer(network);
  let buffers = buffersFor(network, 1);
  let taken = 0;
  let ended: Step | undefined;

  /** What the update did, unless it left the range: then it is taken back. */
  const updated = (gradients: Float64Array): Pick<Step, 'update' | 'fault'> => {
    before.set(network.parameters);
    const done = update(gradients, buffers.matrices);
    const faults: NumericalFaults = {};
    sections.forEach((values, k) => {
      recordFault(faults, 'parameter', k + 1, values, frobenius(values), format);
    });
    const fault = firstFatal(faults);
    if (fault) network.parameters.set(before);
    return { update: fault ? null : done, fault };
  };

  return {
    network,
    step: (inputs, target) => {
      if (ended) return ended;
      const batch = inputs.length / (network.architecture.widths[0] as number);
      if (batch !== buffers.batch) buffers = buffersFor(network, batch);
      taken += 1;
      const faults: NumericalFaults = {};
      const pass = forward(network, inputs, { buffers: buffers.pass });
      checkForward(pass, faults, format);
      const gradients = backward(pass, { loss: kind, target }, { buffers: buffers.gradients });
      options.look?.(gradients);
      checkLoss(gradients.loss, weights.length, faults, format);
      const norms = checkBackward(gradients, faults, format);
      const fault = firstFatal(faults);
      const step: Step = {
        step: taken,
        loss: gradients.loss,
        ...norms,
        ...(fault ? { update: null, fault } : updated(gradients.parameters)),
      };
      if (step.fault) ended = step;
      else trackStatistics(pass);
      return step;
    },
  };
}

function buffersFor(network: Network, batch: number) {
  const gradients = backwardBuffers(network, batch);
  const matrices = gradients.layers.map((layer) => layer.weights);
  return { batch, pass: forwardBuffers(network, batch), gradients, matrices };
}

function parametersByLayer({ architecture, parameters, layers }: Network): Float64Array[] {
  let at = 0;
  return layers.map((_, k) => {
    at += layerSize(architecture.widths, k + 1, architecture.norm);
    return parameters.subarray(at - layerSize(architecture.widths, k + 1, architecture.norm), at);
  });
}
