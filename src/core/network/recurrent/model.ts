import { stream } from '@/core/random';
import { drawNormal, drawWeights, type Init } from '../initialization';

/** `rnn`: h ← tanh(x·Wxᵀ + h·Whᵀ + b). `lstm`: Hochreiter & Schmidhuber 1997 with the forget gate of Gers et al. 2000. */
export type Cell = 'rnn' | 'lstm';

export interface RecurrentShape {
  readonly cell: Cell;
  readonly inputs: number;
  /** Units of the state. */
  readonly hidden: number;
  readonly outputs: number;
}

export interface RecurrentOptions extends RecurrentShape {
  /** How recurrent weights begin; those of the input and the read-out have variance 1/fan-in. */
  readonly init?: Init;
  /** Times the recurrent weights. */
  readonly gain?: number;
  /** The standard deviation of the biases. */
  readonly bias?: number;
  /** Added to the biases of the forget gates. */
  readonly forgetBias?: number;
  readonly seed: number;
}

/** The numbers of a recurrent network, or their gradients: views of one flat array. `gates` is 1, or 4: i, f, g, o. */
export interface RecurrentLayers {
  /** (gates·hidden)×inputs. */
  readonly inputWeights: Float64Array;
  /** (gates·hidden)×hidden. */
  readonly recurrentWeights: Float64Array;
  readonly bias: Float64Array;
  /** outputs×hidden: the output is h_T·Vᵀ + c, read after the last step. */
  readonly outputWeights: Float64Array;
  readonly outputBias: Float64Array;
}

export interface Recurrent extends RecurrentLayers {
  readonly shape: RecurrentShape;
  /** Everything trainable, in the order of `RecurrentLayers`. */
  readonly parameters: Float64Array;
}

export function gatesOf(cell: Cell): number {
  switch (cell) {
    case 'rnn':
      return 1;
    case 'lstm':
      return 4;
  }
}

/** A recurrent network drawn from the streams 'input-weights', 'recurrent-weights', 'biases', 'read-out' of its seed. */
export function recurrent(options: RecurrentOptions): Recurrent {
  const { cell, inputs, hidden, init = 'normal', gain = 1, bias = 0, forgetBias = 0, seed } = options;
  const made = blankRecurrent(options);
  drawWeights(made.inputWeights, 'normal', 1, inputs, stream(seed, 'input-weights'));
  for (let gate = 0; gate < gatesOf(cell); gate++) {
    const block = made.recurrentWeights.subarray(gate * hidden * hidden, (gate + 1) * hidden * hidden);
    drawWeights(block, init, gain, hidden, stream(seed, 'recurrent-weights', gate));
  }
  if (bias !== 0) drawNormal(made.bias, bias, stream(seed, 'biases'));
  if (cell === 'lstm') {
    for (let j = hidden; j < 2 * hidden; j++) made.bias[j] = (made.bias[j] as number) + forgetBias;
  }
  drawWeights(made.outputWeights, 'normal', 1, hidden, stream(seed, 'read-out'));
  return made;
}

/** A recurrent network of zeros. */
export function blankRecurrent({ cell, inputs, hidden, outputs }: RecurrentShape): Recurrent {
  const shape = { cell, inputs, hidden, outputs };
  const parameters = new Float64Array(recurrentSize(shape));
  return { shape, parameters, ...recurrentLayersOf(shape, parameters) };
}

/** How many trainable numbers a recurrent network has. */
export function recurrentSize({ cell, inputs, hidden, outputs }: RecurrentShape): number {
  return gatesOf(cell) * hidden * (inputs + hidden + 1) + outputs * (hidden + 1);
}

/** Views of a flat array, in the order of `RecurrentLayers`. */
export function recurrentLayersOf(shape: RecurrentShape, flat: Float64Array): RecurrentLayers {
  const { cell, inputs, hidden, outputs } = shape;
  const units = gatesOf(cell) * hidden;
  let at = 0;
  const take = (count: number) => {
    at += count;
    return flat.subarray(at - count, at);
  };
  return {
    inputWeights: take(units * inputs),
    recurrentWeights: take(units * hidden),
    bias: take(units),
    outputWeights: take(outputs * hidden),
    outputBias: take(outputs),
  };
}
