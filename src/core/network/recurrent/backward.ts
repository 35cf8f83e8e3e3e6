import { type NumberFormat, note, type Troubles } from '../formats';
import { frobenius } from '../frobenius';
import { type Goal, lossInto } from '../loss';
import { sumRowsInto, times, transposedTimes } from '../matrix';
import { watchLoss } from '../watch';
import type { RecurrentPass } from './forward';
import { gatesOf, type Recurrent, type RecurrentLayers, recurrentLayersOf, recurrentSize } from './model';

export interface RecurrentGradients extends RecurrentLayers {
  readonly loss: number;
  /** ∂L/∂(every trainable number), in the order of `Recurrent.parameters`. */
  readonly parameters: Float64Array;
  /** ‖∂L/∂h_t‖, t = 0 … T; 0 before a cut. */
  readonly hiddenNorms: Float64Array;
  /** ‖∂L/∂c_t‖, t = 0 … T; all 0 for an `rnn`. */
  readonly cellNorms: Float64Array;
  /** The first of each fate, by time step, back from T. */
  readonly troubles: Troubles;
}

export interface RecurrentBackwardOptions {
  /** How many steps back from the end the gradient goes; all of them without. */
  readonly window?: number | undefined;
  /** Whose range the troubles leave; float64 unless said otherwise. */
  readonly format?: NumberFormat;
  readonly space?: RecurrentGradientSpace;
}

/** Memory for backward passes over sequences of one length. */
export interface RecurrentGradientSpace extends Omit<RecurrentGradients, 'loss' | 'troubles'> {
  /** ∂L/∂z of all steps. */
  readonly allUnits: Float64Array;
  /** ∂L/∂z of each step: views. */
  readonly units: readonly Float64Array[];
  readonly hidden: Float64Array;
  readonly cell: Float64Array;
  readonly output: Float64Array;
}

export function recurrentGradientSpace(
  { shape }: Recurrent,
  steps: number,
  batch: number,
): RecurrentGradientSpace {
  const parameters = new Float64Array(recurrentSize(shape));
  const width = batch * gatesOf(shape.cell) * shape.hidden;
  const allUnits = new Float64Array(steps * width);
  return {
    parameters,
    ...recurrentLayersOf(shape, parameters),
    hiddenNorms: new Float64Array(steps + 1),
    cellNorms: new Float64Array(steps + 1),
    allUnits,
    units: Array.from({ length: steps }, (_, t) => allUnits.subarray(t * width, (t + 1) * width)),
    hidden: new Float64Array(batch * shape.hidden),
    cell: new Float64Array(batch * shape.hidden),
    output: new Float64Array(batch * shape.outputs),
  };
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
  const { window, format = 'float64', space = recurrentGradientSpace(model, steps, batch) } = options;
  if (window !== undefined && !(Number.isInteger(window) && window > 0)) {
    throw new RangeError(`a window of ${window} steps`);
  }
  const cut = window === undefined ? 0 : Math.max(0, steps - window);
  const troubles: Troubles = {};
  const loss = lossInto(goal, pass.output, outputs, space.output);
  watchLoss(loss, steps, troubles, format);
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
    note(troubles, 'hidden-gradient', t, space.hidden, norm, format);
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
  // Over all steps since the cut at once, as one large batch.
  const rows = (steps - cut) * batch;
  const dz = space.allUnits.subarray(cut * batch * width);
  const entered = pass.allHidden.subarray(cut * batch * units, steps * batch * units);
  const seen = sequence.subarray(cut * batch * inputs);
  transposedTimes(space.inputWeights, dz, seen, width, inputs, rows);
  transposedTimes(space.recurrentWeights, dz, entered, width, units, rows);
  sumRowsInto(space.bias, dz);
  return { ...space, loss, troubles };
}

/** From ∂L/∂h_t and ∂L/∂c_t (in part) to ∂L/∂z_t and ∂L/∂c_{t−1}. */
function throughStep(pass: RecurrentPass, t: number, space: RecurrentGradientSpace): void {
  const dz = space.units[t - 1] as Float64Array;
  const gates = pass.gates[t - 1] as Float64Array;
  switch (pass.model.shape.cell) {
    case 'rnn':
      for (let k = 0; k < dz.length; k++) {
        const h = gates[k] as number;
        dz[k] = (1 - h * h) * (space.hidden[k] as number);
      }
      return;
    case 'lstm':
      throughGates(pass, t, gates, dz, space);
  }
}

function throughGates(
  { model, cells }: RecurrentPass,
  t: number,
  gates: Float64Array,
  dz: Float64Array,
  { hidden: dHidden, cell: dCell, cellNorms }: RecurrentGradientSpace,
): void {
  const units = model.shape.hidden;
  const after = cells[t] as Float64Array;
  const before = cells[t - 1] as Float64Array;
  for (let k = 0; k < dCell.length; k++) {
    const o = gates[gateAt(k, 3, units)] as number;
    const turn = Math.tanh(after[k] as number);
    dCell[k] = (dCell[k] as number) + (dHidden[k] as number) * o * (1 - turn * turn);
  }
  cellNorms[t] = frobenius(dCell);
  for (let k = 0; k < dCell.length; k++) {
    const atI = gateAt(k, 0, units);
    const i = gates[atI] as number;
    const f = gates[atI + units] as number;
    const g = gates[atI + 2 * units] as number;
    const o = gates[atI + 3 * units] as number;
    const dc = dCell[k] as number;
    dz[atI] = dc * g * i * (1 - i);
    dz[atI + units] = dc * (before[k] as number) * f * (1 - f);
    dz[atI + 2 * units] = dc * i * (1 - g * g);
    dz[atI + 3 * units] = (dHidden[k] as number) * Math.tanh(after[k] as number) * o * (1 - o);
    dCell[k] = dc * f;
  }
}

/** Where a gate of state entry `k` (batch×units) stands among batch×4·units. */
function gateAt(k: number, gate: number, units: number): number {
  const row = Math.floor(k / units);
  return row * 4 * units + gate * units + (k - row * units);
}
