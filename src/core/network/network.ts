import { stream } from '@/core/random';
import type { Activation } from './activations';
import {
  drawNormal,
  drawUnscaled,
  drawWeights,
  type Init,
  multiplyInto,
  weightScale,
} from './initialization';
import { type Layer, layersOf, parameterCount } from './layers';
import type { Norm } from './normalization';
import { reuseBuffer } from './reuse-buffer';

/** What a hidden layer passes on besides h: nothing, a + h, or a + h/√(number of such layers). */
export type Residual = 'none' | 'plain' | 'scaled';

/** A feed-forward network without its numbers. */
export interface Architecture {
  /** Units of the input, of each hidden layer, and of the output. */
  readonly widths: readonly number[];
  /** Of the hidden layers; the last layer is linear. */
  readonly activation: Activation;
  readonly norm?: Norm;
  /** Added to variances; 1e-5 as in PyTorch. */
  readonly normEpsilon?: number;
  /** Applies to hidden layers with as many units as inputs. */
  readonly residual?: Residual;
}

/** How its numbers begin. The last layer begins with weights of variance 1/inputs and biases 0 whatever these say. */
export interface Start {
  readonly init?: Init;
  /** Times the weights that `init` draws. */
  readonly gain?: number;
  /** The standard deviation of the biases. */
  readonly bias?: number;
  readonly seed: number;
}

export type NetworkOptions = Architecture & Start;

export interface Network {
  readonly architecture: Required<Architecture>;
  /** Hidden layer: z = a·Wᵀ + b, normalized, h = φ(z), and a + h with `residual`. Last layer: a·Wᵀ + b alone. */
  readonly layers: readonly Layer[];
  /** Everything trainable, layer by layer: weights, bias, scale, shift. */
  readonly parameters: Float64Array;
  /** Of each hidden layer under batch normalization: what it takes for mean and variance when it is used. */
  readonly running: readonly { readonly mean: Float64Array; readonly variance: Float64Array }[];
  /** What a residual layer multiplies h by. */
  readonly branch: number;
}

/**
 * A network with weights drawn from the streams ('weights', layer), ('biases', layer) and ('read-out', 0) of its seed,
 * layers counted from 1: a deeper network begins like a shallower one.
 * @throws RangeError for fewer than two widths, or one that is not a whole number above 0.
 */
export function network(options: NetworkOptions): Network {
  const made = blankNetwork(options);
  initialize(made, options);
  return made;
}

/**
 * A network of zeros, with normalization that scales by 1, which reuses the memory of
 * `former` if it is large enough; `former` is invalid afterwards.
 */
export function blankNetwork(architecture: Architecture, former?: Network): Network {
  const { widths, activation, norm = 'none', normEpsilon = 1e-5, residual = 'none' } = architecture;
  if (widths.length < 2 || !widths.every((width) => Number.isInteger(width) && width > 0)) {
    throw new RangeError(`widths ${widths.join(', ')} must be two or more whole numbers above 0`);
  }
  const count = parameterCount(widths, norm);
  const parameters = former ? reuseBuffer(count, former.parameters).fill(0) : new Float64Array(count);
  const layers = layersOf(widths, norm, parameters);
  const hidden = layers.slice(0, -1);
  for (const { scale } of hidden) scale.fill(1);
  const branches = hidden.filter(({ inputs, outputs }) => inputs === outputs).length;
  return {
    architecture: { widths, activation, norm, normEpsilon, residual },
    layers,
    parameters,
    running: hidden.map(({ outputs }) => ({
      mean: new Float64Array(norm === 'batch' ? outputs : 0),
      variance: new Float64Array(norm === 'batch' ? outputs : 0).fill(1),
    })),
    branch: residual === 'scaled' ? 1 / Math.sqrt(Math.max(1, branches)) : 1,
  };
}

/** Unscaled draws of seeds and layers, kept because they are slow to make. */
export interface RandomDraws {
  readonly numbers: Map<string, Float64Array>;
  /** Arrays whose numbers nobody needs any more, to be written over; those of another size are dropped. */
  readonly spare: Float64Array[];
}

/**
 * Draws all weights and biases of a network anew, in place. With `draws`, what was drawn before for the same seed, layer
 * and size is taken from there, and what was not is left there; the numbers are the same.
 */
export function initialize({ layers }: Network, start: Start, draws?: RandomDraws): void {
  const { init = 'normal', gain = 1, bias = 0, seed } = start;
  layers.forEach((layer, k) => {
    const { inputs, outputs, weights } = layer;
    layer.bias.fill(0);
    layer.shift.fill(0);
    layer.scale.fill(1);
    if (k === layers.length - 1) {
      drawWeights(weights, 'normal', 1, inputs, stream(seed, 'read-out'));
      return;
    }
    const kind = init === 'orthogonal' ? 'orthogonal' : 'normal';
    const key = [seed, k + 1, inputs, outputs, kind].join('/');
    const cached = draws?.numbers.get(key);
    const drawn = cached ?? (draws ? blank(weights.length, draws.spare) : weights);
    if (!cached) drawUnscaled(drawn, kind, inputs, stream(seed, 'weights', k + 1));
    draws?.numbers.set(key, drawn);
    multiplyInto(weights, weightScale(init, gain, inputs, outputs), drawn);
    if (bias !== 0) drawNormal(layer.bias, bias, stream(seed, 'biases', k + 1));
  });
}

function blank(length: number, spare: Float64Array[]): Float64Array {
  const recycled = spare.pop();
  return recycled?.length === length ? recycled : new Float64Array(length);
}

/** Whether hidden layer `layer` adds its input to its output. */
export function isResidual({ architecture, layers }: Network, layer: Layer): boolean {
  return (
    architecture.residual !== 'none' && layer.inputs === layer.outputs && layer !== layers[layers.length - 1]
  );
}
