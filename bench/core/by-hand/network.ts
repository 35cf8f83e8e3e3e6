import { inputGradientInto, preactivationsInto, weightGradientInto } from './products';
import { batch, units } from './sizes';

/** One layer's weights, row by row, and biases. */
export interface DenseLayer {
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** What a pass computes, allocated once and overwritten by the next. */
export interface DenseGradients {
  loss: number;
  /** ∂L/∂(weights and bias), hidden layers first, the read-out last. */
  readonly layers: readonly DenseLayer[];
  /** ‖∂L/∂a_l‖, the input first and the output last. */
  readonly activationNorms: Float64Array;
  /** ‖∂L/∂W_l‖, the read-out last. */
  readonly weightNorms: Float64Array;
}

interface Memory {
  /** a_l of the hidden layers. */
  readonly activations: readonly Float64Array[];
  readonly outputs: Float64Array;
  readonly outputGradient: Float64Array;
  readonly above: Float64Array;
  readonly below: Float64Array;
  readonly gradients: DenseGradients;
}

/**
 * A function that gives the mean squared error of BATCH examples and all its gradients. Layers of UNITS tanh units under
 * a linear read-out to one number, which is the last.
 */
export function denseGradients(layers: readonly DenseLayer[]) {
  const hidden = layers.slice(0, -1);
  const readout = layers.at(-1) as DenseLayer;
  const memory = memoryFor(hidden.length);
  return (inputs: Float64Array, targets: Float64Array): DenseGradients => {
    forward(hidden, readout, inputs, memory);
    backward(hidden, readout, inputs, targets, memory);
    return memory.gradients;
  };
}

function memoryFor(depth: number): Memory {
  const square = () => ({ weights: new Float64Array(units * units), bias: new Float64Array(units) });
  const readout = { weights: new Float64Array(units), bias: new Float64Array(1) };
  return {
    activations: Array.from({ length: depth }, () => new Float64Array(batch * units)),
    outputs: new Float64Array(batch),
    outputGradient: new Float64Array(batch),
    above: new Float64Array(batch * units),
    below: new Float64Array(batch * units),
    gradients: {
      loss: 0,
      layers: [...Array.from({ length: depth }, square), readout],
      activationNorms: new Float64Array(depth + 2),
      weightNorms: new Float64Array(depth + 1),
    },
  };
}

function forward(
  hidden: readonly DenseLayer[],
  readout: DenseLayer,
  inputs: Float64Array,
  { activations, outputs }: Memory,
): void {
  let input = inputs;
  for (let l = 0; l < hidden.length; l++) {
    const { weights, bias } = hidden[l] as DenseLayer;
    const output = activations[l] as Float64Array;
    preactivationsInto(output, input, weights, bias);
    for (let k = 0; k < output.length; k++) output[k] = Math.tanh(output[k] as number);
    input = output;
  }
  for (let i = 0; i < batch; i++) {
    let sum = readout.bias[0] as number;
    for (let j = 0; j < units; j++) sum += (input[i * units + j] as number) * (readout.weights[j] as number);
    outputs[i] = sum;
  }
}

function backward(
  hidden: readonly DenseLayer[],
  readout: DenseLayer,
  inputs: Float64Array,
  targets: Float64Array,
  { activations, outputs, outputGradient, gradients, ...memory }: Memory,
): void {
  const { layers, activationNorms, weightNorms } = gradients;
  const depth = hidden.length;
  let { above, below } = memory;

  let loss = 0;
  for (let i = 0; i < batch; i++) {
    const off = (outputs[i] as number) - (targets[i] as number);
    loss += off * off;
    outputGradient[i] = (2 * off) / batch;
  }
  gradients.loss = loss / batch;

  const last = activations[depth - 1] as Float64Array;
  const { weights: readoutGradient, bias: readoutBias } = layers[depth] as DenseLayer;
  readoutGradient.fill(0);
  let sum = 0;
  for (let i = 0; i < batch; i++) {
    const g = outputGradient[i] as number;
    sum += g;
    for (let j = 0; j < units; j++) {
      readoutGradient[j] = (readoutGradient[j] as number) + g * (last[i * units + j] as number);
      above[i * units + j] = g * (readout.weights[j] as number);
    }
  }
  readoutBias[0] = sum;
  activationNorms[depth + 1] = norm(outputGradient);
  weightNorms[depth] = norm(readoutGradient);

  for (let l = depth - 1; l >= 0; l--) {
    const { weights, bias } = layers[l] as DenseLayer;
    const output = activations[l] as Float64Array;
    activationNorms[l + 1] = norm(above);
    bias.fill(0);
    // ∂L/∂z takes the place of ∂L/∂a.
    for (let i = 0; i < batch * units; i += units) {
      for (let j = 0; j < units; j++) {
        const a = output[i + j] as number;
        const dz = (above[i + j] as number) * (1 - a * a);
        above[i + j] = dz;
        bias[j] = (bias[j] as number) + dz;
      }
    }
    weightGradientInto(weights, above, l === 0 ? inputs : (activations[l - 1] as Float64Array));
    inputGradientInto(below, above, (hidden[l] as DenseLayer).weights);
    weightNorms[l] = norm(weights);
    [above, below] = [below, above];
  }
  activationNorms[0] = norm(above);
}

function norm(values: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += (values[k] as number) * (values[k] as number);
  return Math.sqrt(sum);
}
