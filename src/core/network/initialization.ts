import type { Stream } from '@/core/random';
import { type Activation, leak } from './activations';
import { orthogonalInto } from './orthogonal';

/** How weights begin. All but `orthogonal` are independent normal numbers of mean 0. */
export type Init = 'normal' | 'xavier' | 'he' | 'lecun' | 'orthogonal';

/**
 * The standard deviation of one weight at gain 1: 1/√n_in (`normal`, and LeCun et al. 1998), √(2/(n_in + n_out))
 * (Glorot & Bengio 2010), √(2/n_in) (He et al. 2015); that of an orthogonal matrix is 1/√(the longer side).
 */
export function weightDeviation(init: Init, inputs: number, outputs: number): number {
  switch (init) {
    case 'normal':
    case 'lecun':
      return Math.sqrt(1 / inputs);
    case 'xavier':
      return Math.sqrt(2 / (inputs + outputs));
    case 'he':
      return Math.sqrt(2 / inputs);
    case 'orthogonal':
      return Math.sqrt(1 / Math.max(inputs, outputs));
  }
}

/**
 * Fills `weights` (outputs×inputs) with what `init` draws before it is scaled: standard normal numbers, or an orthogonal
 * matrix. Times `weightScale`, it is what the network begins with.
 */
export function drawUnscaled(weights: Float64Array, init: Init, inputs: number, random: Stream): void {
  if (init === 'orthogonal') orthogonalInto(weights, weights.length / inputs, inputs, random);
  else drawNormal(weights, 1, random);
}

export function weightScale(init: Init, gain: number, inputs: number, outputs: number): number {
  return init === 'orthogonal' ? gain : gain * weightDeviation(init, inputs, outputs);
}

/** Fills `weights` (outputs×inputs) with gain times what `init` draws. */
export function drawWeights(
  weights: Float64Array,
  init: Init,
  gain: number,
  inputs: number,
  random: Stream,
): void {
  drawUnscaled(weights, init, inputs, random);
  multiplyInto(weights, weightScale(init, gain, inputs, weights.length / inputs), weights);
}

/** out ← factor·values; `out` may be `values`. */
export function multiplyInto(out: Float64Array, factor: number, values: Float64Array): void {
  for (let k = 0; k < values.length; k++) out[k] = factor * (values[k] as number);
}

/** Fills `values` with normal numbers of mean 0. */
export function drawNormal(values: Float64Array, deviation: number, random: Stream): void {
  for (let k = 0; k < values.length; k++) values[k] = deviation * random.normal();
}

/** The gain that keeps a signal's spread under an activation (`torch.nn.init.calculate_gain`), where one is named. */
export function recommendedGain(activation: Activation): number | null {
  switch (activation) {
    case 'identity':
    case 'sigmoid':
      return 1;
    case 'tanh':
      return 5 / 3;
    case 'relu':
      return Math.SQRT2;
    case 'leaky-relu':
      return Math.sqrt(2 / (1 + leak ** 2));
    case 'selu':
      return 3 / 4;
    case 'elu':
    case 'softplus':
    case 'silu':
    case 'gelu':
      return null;
  }
}
