import type { NumericalFaults } from '../formats';
import { slices } from './forward';
import { gatesOf, type Recurrent, type RecurrentLayers, recurrentLayersOf, recurrentSize } from './model';

export interface RecurrentGradients extends RecurrentLayers {
  readonly loss: number;
  /** ∂L/∂(every trainable number), in the order of `Recurrent.parameters`. */
  readonly parameters: Float64Array;
  /** ‖∂L/∂h_t‖, t = 0 … T; 0 before a cut. */
  readonly hiddenNorms: Float64Array;
  /** ‖∂L/∂c_t‖, t = 0 … T; all 0 for an `rnn`. */
  readonly cellNorms: Float64Array;
  /** The first of each kind, by time step, back from T. */
  readonly faults: NumericalFaults;
}

/** Memory for backward passes over sequences of one length. */
export interface RecurrentBackwardBuffers extends Omit<RecurrentGradients, 'loss' | 'faults'> {
  /** ∂L/∂z of all steps. */
  readonly allUnits: Float64Array;
  /** ∂L/∂z of each step: views. */
  readonly units: readonly Float64Array[];
  readonly hidden: Float64Array;
  readonly cell: Float64Array;
  readonly output: Float64Array;
}

export function recurrentBackwardBuffers(
  { shape }: Recurrent,
  steps: number,
  batch: number,
): RecurrentBackwardBuffers {
  const parameters = new Float64Array(recurrentSize(shape));
  const width = batch * gatesOf(shape.cell) * shape.hidden;
  const allUnits = new Float64Array(steps * width);
  return {
    parameters,
    ...recurrentLayersOf(shape, parameters),
    hiddenNorms: new Float64Array(steps + 1),
    cellNorms: new Float64Array(steps + 1),
    allUnits,
    units: slices(allUnits, steps, width),
    hidden: new Float64Array(batch * shape.hidden),
    cell: new Float64Array(batch * shape.hidden),
    output: new Float64Array(batch * shape.outputs),
  };
}
