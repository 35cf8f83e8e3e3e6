import { frobenius, rootMeanSquare } from '@/core/calculus/frobenius';
import type { Activation } from '@/core/network/activations';
import { backward } from '@/core/network/backward';
import { type BackwardBuffers, streamingBuffers } from '@/core/network/backward-buffers';
import { type ForwardBuffers, forward, forwardBuffers, type Pass } from '@/core/network/forward';
import { drawNormal } from '@/core/network/initialization';
import { blankNetwork, initialize, type Network, type RandomDraws } from '@/core/network/network';
import { stream } from '@/core/random';
import type { Values } from '@/params/schema';
import { baseline } from '@/scenes/layers/baseline-network';
import { curvesOf } from './curves';
import type { schema } from './params';

/** What the network depends on. */
export type Settings = Omit<Values<typeof schema>, 'z'>;

/** What one pass forward and one back leave of a network, layer by layer; plain data. */
export interface NetworkRun {
  /** √E[φ′(z_l)²] over units and examples, l = 1 … depth at index l − 1. */
  readonly slopes: Float64Array;
  /** The product of the slopes of all layers after layer l, l = 0 … depth. */
  readonly products: Float64Array;
  /** ‖∂L/∂a_l‖/‖∂L/∂a_depth‖, l = 0 … depth. */
  readonly gradients: Float64Array;
  /** The share of the units of layer l whose slope is exactly 0 for the whole batch, at index l − 1. */
  readonly dead: Float64Array;
}

/** What does not depend on the activation. */
type Weights = Omit<Settings, 'activation'>;

/** Memory for one depth, and what was drawn for one seed. */
interface Workspace {
  readonly depth: number;
  readonly network: Network;
  readonly pass: ForwardBuffers;
  readonly gradients: BackwardBuffers;
  readonly seed: number;
  readonly draws: RandomDraws;
}

/** The last one: to draw weights takes longer than a pass. What is measured does not depend on it. */
let workspace: Workspace | undefined;

/** A batch of standard normal numbers, as the gradient microscope of chapter 4 takes it. */
function batchOf(seed: number) {
  const inputs = new Float64Array(baseline.batch * baseline.width);
  drawNormal(inputs, 1, stream(seed, 'inputs'));
  const target = new Float64Array(baseline.batch);
  drawNormal(target, 1, stream(seed, 'targets'));
  return { inputs, target };
}

function workspaceFor({ depth, seed }: Weights): Workspace {
  const last = workspace;
  if (last?.depth === depth && last.seed === seed) return last;
  const widths = [...new Array<number>(depth + 1).fill(baseline.width), 1];
  const network = blankNetwork({ widths, activation: baseline.activation }, last?.network);
  workspace = {
    depth,
    network,
    pass: forwardBuffers(network, baseline.batch, last?.pass),
    gradients: streamingBuffers(network, baseline.batch),
    seed,
    draws: last?.seed === seed ? last.draws : { numbers: new Map(), spare: [] },
  };
  return workspace;
}

/** The baseline network of this chapter with another activation, gain and bias, ready to run. */
function prepare(weights: Weights, activation: Activation) {
  const { gain, bias, seed } = weights;
  const { network, draws, ...buffers } = workspaceFor(weights);
  initialize(network, { init: baseline.init, gain, seed }, draws);
  for (const layer of network.layers.slice(0, -1)) layer.bias.fill(bias);
  return { network: withActivation(network, activation), buffers, ...batchOf(seed) };
}

const withActivation = (network: Network, activation: Activation): Network => ({
  ...network,
  architecture: { ...network.architecture, activation },
});

/** Without the read-out, which has no activation. */
const slopesOf = ({ layers }: Pass) =>
  Float64Array.from(layers.slice(0, -1), ({ slopes }) => rootMeanSquare(slopes));

function productsOf(slopes: Float64Array): Float64Array {
  const products = new Float64Array(slopes.length + 1).fill(1);
  for (let l = slopes.length; l > 0; l--)
    products[l - 1] = (products[l] as number) * (slopes[l - 1] as number);
  return products;
}

/** The share of columns of a matrix that hold nothing but zeros. */
function silentShare(matrix: Float64Array, columns: number): number {
  let silent = 0;
  for (let unit = 0; unit < columns; unit++) {
    let at = unit;
    while (at < matrix.length && matrix[at] === 0) at += columns;
    if (at >= matrix.length) silent += 1;
  }
  return silent / columns;
}

/** The product of the slopes of all layers after layer l where every unit is a sigmoid, l = 0 … depth. */
function sigmoidProducts(settings: Settings): Float64Array {
  const { network, buffers, inputs } = prepare(settings, 'sigmoid');
  return productsOf(slopesOf(forward(network, inputs, { buffers: buffers.pass })));
}

/** The slopes of the network, and what comes back. */
function networkRun(settings: Settings): NetworkRun {
  const { activation, depth } = settings;
  const { network, buffers, inputs, target } = prepare(settings, activation);
  const pass = forward(network, inputs, { buffers: buffers.pass });
  const slopes = slopesOf(pass);
  const gradients = new Float64Array(depth + 2);
  backward(
    pass,
    { loss: 'mse', target },
    {
      buffers: buffers.gradients,
      visit: (l, gradient) => {
        gradients[l] = frobenius(gradient);
      },
      wantsWeights: () => false,
    },
  );
  const last = gradients[depth] as number;
  return {
    slopes,
    products: productsOf(slopes),
    gradients: gradients.subarray(0, depth + 1).map((norm) => norm / last),
    dead: Float64Array.from(pass.layers.slice(0, -1), (layer) => silentShare(layer.slopes, baseline.width)),
  };
}

/** Multiplications that take about a millisecond on a slow phone. */
const perMillisecond = 7e5;

/** An estimate of the time on a slow phone, in milliseconds: forward twice, backward once. */
export const costOf = ({ depth }: Settings): number =>
  (3 * depth * baseline.width ** 2 * baseline.batch) / perMillisecond;

const weights = ['gain', 'bias', 'depth', 'seed'] as const;

export const stages = {
  curves: { of: ['activation'], run: ({ activation }: Settings) => curvesOf(activation) },
  sigmoidProducts: { of: weights, run: sigmoidProducts },
  run: { of: ['activation', ...weights], run: networkRun },
} as const;
