import { frobenius } from '@/core/calculus/frobenius';
import { checkLoss } from '../check-range';
import { type NumberFormat, type NumericalFaults, recordFault } from '../formats';
import { type Goal, lossInto } from '../loss';
import { sumRowsInto, times, transposedTimes } from '../matrix';
import {
  type RecurrentBackwardBuffers,
  type RecurrentGradients,
  recurrentBackwardBuffers,
} from './backward-buffers';
import type { RecurrentPass } from './forward';
import { gatesOf } from './model';
import { throughStep } from './through-step';

export interface RecurrentBackwardOptions {
  /** How many steps back from the end the gradient goes; all of them without. */
  readonly window?: number | undefined;
  /** Whose range the faults leave; float64 unless said otherwise. */
  readonly format?: NumberFormat;
  /** False where nobody looks at the gradients of the recurrent layer's numbers, which take half of the time. */
  readonly weights?: boolean;
  readonly buffers?: RecurrentBackwardBuffers;
}

/**
 * Back-propagation through time. With a `window` of k steps, the state that enters the last k is taken for a constant:
 * the gradient is cut there, and biased (Williams & Peng 1990; Tallec & Ollivier 2017).
 * The arrays of the result are the buffers.
 * @throws RangeError where the target does not fit the output, or for a window that is not a whole number above 0.
 */
export function recurrentBackward(
  pass: RecurrentPass,
  goal: Goal,
  options: RecurrentBackwardOptions = {},
): RecurrentGradients {
  const { model, batch, steps, sequence } = pass;
  const { cell, inputs, hidden: units, outputs } = model.shape;
  const { window, format = 'float64', weights = true } = options;
  const buffers = options.buffers ?? recurrentBackwardBuffers(model, steps, batch);
  if (window !== undefined && !(Number.isInteger(window) && window > 0)) {
    throw new RangeError(`a window of ${window} steps`);
  }
  const cut = window === undefined ? 0 : Math.max(0, steps - window);
  const faults: NumericalFaults = {};
  const loss = lossInto(goal, pass.output, outputs, buffers.output);
  checkLoss(loss, steps, faults, format);
  const last = pass.hidden[steps] as Float64Array;
  transposedTimes(buffers.outputWeights, buffers.output, last, outputs, units, batch);
  sumRowsInto(buffers.outputBias, buffers.output);
  times(buffers.hidden, buffers.output, model.outputWeights, batch, units, outputs);

  const width = gatesOf(cell) * units;
  buffers.hiddenNorms.fill(0);
  buffers.cellNorms.fill(0);
  buffers.cell.fill(0);
  const measure = (t: number) => {
    const norm = frobenius(buffers.hidden);
    buffers.hiddenNorms[t] = norm;
    recordFault(faults, 'hidden-gradient', t, buffers.hidden, norm, format);
  };
  for (let t = steps; t > cut; t--) {
    measure(t);
    throughStep(pass, t, buffers);
    times(buffers.hidden, buffers.units[t - 1] as Float64Array, model.recurrentWeights, batch, units, width);
  }
  if (window === undefined || steps < window) {
    measure(0);
    buffers.cellNorms[0] = frobenius(buffers.cell);
  }
  if (!weights) return { ...buffers, loss, faults };
  // Over all steps since the cut at once, as one large batch.
  const rows = (steps - cut) * batch;
  const dz = buffers.allUnits.subarray(cut * batch * width);
  const entered = pass.allHidden.subarray(cut * batch * units, steps * batch * units);
  const seen = sequence.subarray(cut * batch * inputs);
  transposedTimes(buffers.inputWeights, dz, seen, width, inputs, rows);
  transposedTimes(buffers.recurrentWeights, dz, entered, width, units, rows);
  sumRowsInto(buffers.bias, dz);
  return { ...buffers, loss, faults };
}
