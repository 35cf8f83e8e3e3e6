import { addRow, timesTransposed } from '../matrix';
import { tanh } from '../tanh';
import { gatesOf, type Recurrent } from './model';

/** One forward pass over a sequence; each array batch×units, of steps 0 (before the first input) to T. */
export interface RecurrentPass {
  readonly model: Recurrent;
  readonly batch: number;
  readonly steps: number;
  /** steps×batch×inputs. */
  readonly sequence: Float64Array;
  readonly hidden: readonly Float64Array[];
  /** c_t; empty arrays for an `rnn`. */
  readonly cells: readonly Float64Array[];
  /** tanh c_t, kept for the way back; empty arrays for an `rnn`. */
  readonly squashed: readonly Float64Array[];
  /** Of each step, from 0: batch×gates·hidden, after their sigmoid or tanh; for an `rnn`, h itself. */
  readonly gates: readonly Float64Array[];
  /** hidden[0] to hidden[T] in one. */
  readonly allHidden: Float64Array;
  readonly output: Float64Array;
}

/** Memory for passes over sequences of one length; states before the first step may be set in `hidden[0]`, `cells[0]`. */
export interface RecurrentForwardBuffers {
  readonly batch: number;
  readonly steps: number;
  /** gates[0] to gates[T − 1] in one. */
  readonly allGates: Float64Array;
  readonly allHidden: Float64Array;
  readonly hidden: readonly Float64Array[];
  readonly cells: readonly Float64Array[];
  readonly squashed: readonly Float64Array[];
  readonly gates: readonly Float64Array[];
  readonly recurrence: Float64Array;
  readonly output: Float64Array;
}

export function recurrentForwardBuffers(
  { shape }: Recurrent,
  steps: number,
  batch: number,
): RecurrentForwardBuffers {
  const state = batch * shape.hidden;
  const units = batch * gatesOf(shape.cell) * shape.hidden;
  const allHidden = new Float64Array((steps + 1) * state);
  const cellSize = shape.cell === 'lstm' ? state : 0;
  const allGates = new Float64Array(steps * units);
  return {
    batch,
    steps,
    allGates,
    allHidden,
    hidden: slices(allHidden, steps + 1, state),
    cells: slices(new Float64Array((steps + 1) * cellSize), steps + 1, cellSize),
    squashed: slices(new Float64Array((steps + 1) * cellSize), steps + 1, cellSize),
    gates: slices(allGates, steps, units),
    recurrence: new Float64Array(units),
    output: new Float64Array(batch * shape.outputs),
  };
}

/** `count` views of equal size, one after another. */
export function slices(values: Float64Array, count: number, size: number): Float64Array[] {
  return Array.from({ length: count }, (_, k) => values.subarray(k * size, (k + 1) * size));
}

/**
 * Runs a recurrent network over a sequence of steps×batch×inputs numbers, from a state of zeros unless the buffers have
 * another. A context cut is a shorter sequence: its last steps alone.
 * @throws RangeError where the sequence does not hold whole steps, or not as many as the buffers hold.
 */
export function recurrentForward(
  model: Recurrent,
  sequence: Float64Array,
  batch: number,
  buffers?: RecurrentForwardBuffers,
): RecurrentPass {
  const { cell, inputs, hidden: units, outputs } = model.shape;
  const steps = sequence.length / (batch * inputs);
  const room = buffers ?? recurrentForwardBuffers(model, steps, batch);
  if (!Number.isInteger(steps) || steps === 0 || steps !== room.steps || batch !== room.batch) {
    throw new RangeError(
      `a sequence of ${sequence.length} numbers does not fit this network and its buffers`,
    );
  }
  const { hidden, cells, squashed, gates, allGates, recurrence, output } = room;
  const width = gatesOf(cell) * units;
  timesTransposed(allGates, sequence, model.inputWeights, steps * batch, width, inputs);
  addRow(allGates, model.bias);
  for (let t = 0; t < steps; t++) {
    const z = gates[t] as Float64Array;
    timesTransposed(recurrence, hidden[t] as Float64Array, model.recurrentWeights, batch, width, units);
    for (let k = 0; k < z.length; k++) z[k] = (z[k] as number) + (recurrence[k] as number);
    const next = hidden[t + 1] as Float64Array;
    switch (cell) {
      case 'rnn':
        for (let k = 0; k < z.length; k++) z[k] = tanh(z[k] as number);
        next.set(z);
        break;
      case 'lstm':
        openGates(
          z,
          cells[t] as Float64Array,
          cells[t + 1] as Float64Array,
          squashed[t + 1] as Float64Array,
          next,
          units,
        );
    }
  }
  timesTransposed(output, hidden[steps] as Float64Array, model.outputWeights, batch, outputs, units);
  addRow(output, model.outputBias);
  return { model, batch, steps, sequence, hidden, cells, squashed, gates, allHidden: room.allHidden, output };
}

/** i, f, o = σ(z), g = tanh(z); c ← f·c + i·g; h ← o·tanh(c). The gates replace z. */
function openGates(
  z: Float64Array,
  before: Float64Array,
  cell: Float64Array,
  squashed: Float64Array,
  hidden: Float64Array,
  units: number,
): void {
  for (let at = 0, from = 0; at < cell.length; at += units, from += 4 * units) {
    for (let j = 0; j < units; j++) {
      const atI = from + j;
      const atF = atI + units;
      const atG = atF + units;
      const atO = atG + units;
      const i = 1 / (1 + Math.exp(-(z[atI] as number)));
      const f = 1 / (1 + Math.exp(-(z[atF] as number)));
      const g = tanh(z[atG] as number);
      const o = 1 / (1 + Math.exp(-(z[atO] as number)));
      const c = f * (before[at + j] as number) + i * g;
      z[atI] = i;
      z[atF] = f;
      z[atG] = g;
      z[atO] = o;
      const s = tanh(c);
      cell[at + j] = c;
      squashed[at + j] = s;
      hidden[at + j] = o * s;
    }
  }
}
