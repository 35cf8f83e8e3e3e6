export const UNITS = 32;
export const BATCH = 64;

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
  const square = () => ({ weights: new Float64Array(UNITS * UNITS), bias: new Float64Array(UNITS) });
  const readout = { weights: new Float64Array(UNITS), bias: new Float64Array(1) };
  return {
    activations: Array.from({ length: depth }, () => new Float64Array(BATCH * UNITS)),
    outputs: new Float64Array(BATCH),
    outputGradient: new Float64Array(BATCH),
    above: new Float64Array(BATCH * UNITS),
    below: new Float64Array(BATCH * UNITS),
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
  for (let i = 0; i < BATCH; i++) {
    let sum = readout.bias[0] as number;
    for (let j = 0; j < UNITS; j++) sum += (input[i * UNITS + j] as number) * (readout.weights[j] as number);
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
  for (let i = 0; i < BATCH; i++) {
    const off = (outputs[i] as number) - (targets[i] as number);
    loss += off * off;
    outputGradient[i] = (2 * off) / BATCH;
  }
  gradients.loss = loss / BATCH;

  const last = activations[depth - 1] as Float64Array;
  const { weights: readoutGradient, bias: readoutBias } = layers[depth] as DenseLayer;
  readoutGradient.fill(0);
  let sum = 0;
  for (let i = 0; i < BATCH; i++) {
    const g = outputGradient[i] as number;
    sum += g;
    for (let j = 0; j < UNITS; j++) {
      readoutGradient[j] = (readoutGradient[j] as number) + g * (last[i * UNITS + j] as number);
      above[i * UNITS + j] = g * (readout.weights[j] as number);
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
    for (let i = 0; i < BATCH * UNITS; i += UNITS) {
      for (let j = 0; j < UNITS; j++) {
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

/*
 * The three products of matrices, two rows by four columns at a time: eight sums stay in registers.
 */

/** z = a·Wᵀ + b. */
function preactivationsInto(
  z: Float64Array,
  a: Float64Array,
  weights: Float64Array,
  bias: Float64Array,
): void {
  for (let i = 0; i < BATCH; i += 2) {
    const a0 = i * UNITS;
    const a1 = a0 + UNITS;
    for (let j = 0; j < UNITS; j += 4) {
      const w0 = j * UNITS;
      const w1 = w0 + UNITS;
      const w2 = w1 + UNITS;
      const w3 = w2 + UNITS;
      let s00 = bias[j] as number;
      let s01 = bias[j + 1] as number;
      let s02 = bias[j + 2] as number;
      let s03 = bias[j + 3] as number;
      let s10 = s00;
      let s11 = s01;
      let s12 = s02;
      let s13 = s03;
      for (let t = 0; t < UNITS; t++) {
        const x0 = a[a0 + t] as number;
        const x1 = a[a1 + t] as number;
        const y0 = weights[w0 + t] as number;
        const y1 = weights[w1 + t] as number;
        const y2 = weights[w2 + t] as number;
        const y3 = weights[w3 + t] as number;
        s00 += x0 * y0;
        s01 += x0 * y1;
        s02 += x0 * y2;
        s03 += x0 * y3;
        s10 += x1 * y0;
        s11 += x1 * y1;
        s12 += x1 * y2;
        s13 += x1 * y3;
      }
      z[a0 + j] = s00;
      z[a0 + j + 1] = s01;
      z[a0 + j + 2] = s02;
      z[a0 + j + 3] = s03;
      z[a1 + j] = s10;
      z[a1 + j + 1] = s11;
      z[a1 + j + 2] = s12;
      z[a1 + j + 3] = s13;
    }
  }
}

/** ∂L/∂W = (∂L/∂z)ᵀ·a. */
function weightGradientInto(out: Float64Array, dz: Float64Array, a: Float64Array): void {
  for (let i = 0; i < UNITS; i += 2) {
    for (let j = 0; j < UNITS; j += 4) {
      sumProductsInto(out, i, j, BATCH, dz, i, UNITS, 1, a);
    }
  }
}

/** ∂L/∂a = ∂L/∂z·W. */
function inputGradientInto(out: Float64Array, dz: Float64Array, weights: Float64Array): void {
  for (let i = 0; i < BATCH; i += 2) {
    for (let j = 0; j < UNITS; j += 4) {
      sumProductsInto(out, i, j, UNITS, dz, i * UNITS, 1, UNITS, weights);
    }
  }
}

/** out[i, i + 1][j … j + 3] = Σ_t x[from + t·step, + row]·y[t][j … j + 3]. */
function sumProductsInto(
  out: Float64Array,
  i: number,
  j: number,
  terms: number,
  x: Float64Array,
  from: number,
  step: number,
  row: number,
  y: Float64Array,
): void {
  let s00 = 0;
  let s01 = 0;
  let s02 = 0;
  let s03 = 0;
  let s10 = 0;
  let s11 = 0;
  let s12 = 0;
  let s13 = 0;
  let at = from;
  for (let t = j; t < terms * UNITS; t += UNITS) {
    const x0 = x[at] as number;
    const x1 = x[at + row] as number;
    const y0 = y[t] as number;
    const y1 = y[t + 1] as number;
    const y2 = y[t + 2] as number;
    const y3 = y[t + 3] as number;
    at += step;
    s00 += x0 * y0;
    s01 += x0 * y1;
    s02 += x0 * y2;
    s03 += x0 * y3;
    s10 += x1 * y0;
    s11 += x1 * y1;
    s12 += x1 * y2;
    s13 += x1 * y3;
  }
  const r0 = i * UNITS + j;
  const r1 = r0 + UNITS;
  out[r0] = s00;
  out[r0 + 1] = s01;
  out[r0 + 2] = s02;
  out[r0 + 3] = s03;
  out[r1] = s10;
  out[r1 + 1] = s11;
  out[r1 + 2] = s12;
  out[r1 + 3] = s13;
}
