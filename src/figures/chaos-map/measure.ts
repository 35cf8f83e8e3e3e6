import { frobenius } from '@/core/calculus/frobenius';
import type { Activation } from '@/core/network/activations';
import { type ForwardBuffers, forward, forwardBuffers } from '@/core/network/forward';
import { drawNormal } from '@/core/network/initialization';
import { meanField } from '@/core/network/mean-field';
import { blankNetwork, initialize, type Network, type RandomDraws } from '@/core/network/network';
import { jacobianVector } from '@/core/network/tangents';
import { stream } from '@/core/random';

/** What all networks of one map share. */
export interface Family {
  readonly activation: Activation;
  readonly bias: number;
  readonly width: number;
  readonly seed: number;
}

export const deepest = 100;

/** Inputs over which a growth is averaged: one alone scatters. Wider networks scatter less, and cost more. */
const inputsFor = (width: number) => Math.min(16, Math.floor(2 ** 14 / width ** 2));

/** Memory for networks of one shape. */
interface Shaped {
  readonly key: string;
  readonly network: Network;
  readonly buffers: ForwardBuffers;
}

/** The random numbers of one width and seed. */
interface Chance {
  readonly key: string;
  readonly inputs: Float64Array;
  readonly nudges: Float64Array;
  readonly draws: RandomDraws;
}

/** The last ones, kept because they are slow to make; nothing that is computed depends on it. */
const workspace: { shaped?: Shaped; chance?: Chance } = {};

function shapedFor({ activation, width }: Family, depth: number): Shaped {
  const key = [activation, width, depth].join('/');
  if (workspace.shaped?.key === key) return workspace.shaped;
  const network = blankNetwork({ widths: [...new Array<number>(depth + 1).fill(width), 1], activation });
  workspace.shaped = { key, network, buffers: forwardBuffers(network, inputsFor(width)) };
  return workspace.shaped;
}

function chanceFor({ width, seed }: Family): Chance {
  const key = [width, seed].join('/');
  if (workspace.chance?.key === key) return workspace.chance;
  const normals = (purpose: string) => {
    const values = new Float64Array(inputsFor(width) * width);
    drawNormal(values, 1, stream(seed, purpose));
    return values;
  };
  // The first inputs are those of the microscope's batch.
  workspace.chance = {
    key,
    inputs: normals('inputs'),
    nudges: normals('nudges'),
    draws: { numbers: new Map(), spare: [] },
  };
  return workspace.chance;
}

/**
 * How a gradient grows on its way from layer l back to the input, l = 0 … depth, in one real network, root mean
 * square over inputs and directions: ‖∂a_l/∂a_0‖_F/√width. A random change grows by just as much on its way forward
 * (JᵀJ and JJᵀ have one trace), and one change that goes forward tells of all l at once. As a deeper network begins
 * like a shallower one, this holds for networks of every depth l.
 */
export function measuredRatios(family: Family, gain: number, depth = deepest): Float64Array {
  const { network, buffers } = shapedFor(family, depth);
  const { inputs, nudges, draws } = chanceFor(family);
  initialize(network, { gain, bias: family.bias, seed: family.seed }, draws);
  const changes = jacobianVector(forward(network, inputs, { buffers }), nudges);
  const size = frobenius(nudges);
  return Float64Array.from(changes.slice(0, depth + 1), (change) => frobenius(change) / size);
}

/** The logarithm of the same as mean-field theory predicts it for infinite width. */
export function predictedLogs({ activation, bias }: Family, gain: number): Float64Array {
  const { growth } = meanField({
    activation,
    weightVariance: gain ** 2,
    biasVariance: bias ** 2,
    depth: deepest,
  });
  let sum = 0;
  return Float64Array.from([1, ...growth], (factor) => {
    sum += Math.log(factor);
    return sum;
  });
}

/** ratio^(1/depth), of the ratio's logarithm: the ratio itself may be too small to be written. */
export const perLayer = (log: number, depth: number): number => Math.exp(log / depth);
