import { frobenius } from '@/core/calculus/frobenius';
import { checkLoss } from '../check-range';
import { type NumberFormat, type NumericalFaults, recordFault } from '../formats';
import { type Goal, lossInto } from '../loss';
import { sumRowsInto, times, transposedTimes } from '../matrix';
import type { RecurrentPass } from './forward';
import {
  type RecurrentGradientSpace,
  type RecurrentGradients,
  recurrentGradientSpace,
} from './gradient-space';
import { gatesOf } from './model';
import { throughStep } from './through-step';

export interface RecurrentBackwardOptions {
  /** How many steps back from the end the gradient goes; all of them without. */
  readonly window?: number | undefined;
  /** Whose range the faults leave; float64 unless said otherwise. */
  readonly format?: NumberFormat;
  /** False where nobody looks at the gradients of the recurrent layer's numbers, which take half of the time. */
  readonly weights?: boolean;
  readonly space?: RecurrentGradientSpace;
}

/**
 * Back-propagation through time. With a `window` of k steps, the state that enters the last k is taken for a constant:
 * the gradient is cut there, and biased (Williams & Peng 1990; Tallec & Ollivier 2017).
 * The result's arrays are those of the space.
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
  const space = options.space ?? recurrentGradientSpace(model, steps, batch);
  if (window !== undefined && !(Number.isInteger(window) && window > 0)) {
    throw new RangeError(`a window of ${window} steps`);
  }
  const cut = window === undefined ? 0 : Math.max(0, steps - window);
  const faults: NumericalFaults = {};
  const loss = lossInto(goal, pass.output, outputs, space.output);
  checkLoss(loss, steps, faults, format);
  const last = pass.hidden[steps] as Float64Array;
  transposedTimes(space.outputWeights, space.output, last, outputs, units, batch);
  sumRowsInto(space.outputBias, space.output);
  times(space.hidden, space.output, model.outputWeights, batch, units, outputs);

  const width = gatesOf(cell) * units;
  space.hiddenNorms.fill(0);
  space.cellNorms.fill(0);
  space.cell.fill(0);
  const measure = (t: number) => {
    const norm = frobenius(space.hidden);
    space.hiddenNorms[t] = norm;
    recordFault(faults, 'hidden-gradient', t, space.hidden, norm, format);
  };
  for (let t = steps; t > cut; t--) {
    measure(t);
    throughStep(pass, t, space);
    times(space.hidden, space.units[t - 1] as Float64Array, model.recurrentWeights, batch, units, width);
  }
  if (window === undefined || steps < window) {
    measure(0);
    space.cellNorms[0] = frobenius(space.cell);
  }
  if (!weights) return { ...space, loss, faults };
  // Over all steps since the cut at once, as one large batch.
  const rows = (steps - cut) * batch;
  const dz = space.allUnits.subarray(cut * batch * width);
  const entered = pass.allHidden.subarray(cut * batch * units, steps * batch * units);
  const seen = sequence.subarray(cut * batch * inputs);
  transposedTimes(space.inputWeights, dz, seen, width, inputs, rows);
  transposedTimes(space.recurrentWeights, dz, entered, width, units, rows);
  sumRowsInto(space.bias, dz);
  return { ...space, loss, faults };
}
