import type { Activation } from '@/core/network/activations';
import { forward, type PassSpace, passSpace } from '@/core/network/forward';
import { frobenius } from '@/core/network/frobenius';
import { drawNormal } from '@/core/network/initialization';
import { meanField } from '@/core/network/mean-field';
import { blankNetwork, type Draws, initialize, type Network } from '@/core/network/network';
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

interface Bench {
  readonly key: string;
  readonly network: Network;
  readonly space: PassSpace;
  readonly inputs: Float64Array;
  readonly nudges: Float64Array;
  readonly draws: Draws;
}

let bench: Bench | undefined;

/** The network and the random numbers of the last family, kept because they are slow to make. */
function benchFor({ activation, width, seed }: Family): Bench {
  const key = [activation, width, seed].join('/');
  if (bench?.key === key) return bench;
  const network = blankNetwork({ widths: [...new Array<number>(deepest + 1).fill(width), 1], activation });
  const count = inputsFor(width);
  const normals = (purpose: string) => {
    const values = new Float64Array(count * width);
    drawNormal(values, 1, stream(seed, purpose));
    return values;
  };
  bench = {
    key,
    network,
    space: passSpace(network, count),
    // The first inputs of the microscope's batch.
    inputs: normals('inputs'),
    nudges: normals('nudges'),
    draws: new Map(),
  };
  return bench;
}

/**
 * How a gradient grows on its way from layer l back to the input, l = 0 … 100, in one real network, root mean square over inputs
 * and directions: ‖∂a_l/∂a_0‖_F/√width. A random change grows by just as much on its way forward (JᵀJ and JJᵀ have one trace),
 * and one change that goes forward tells of all l at once. As a deeper network begins like a shallower one, this holds for
 * networks of every depth l.
 */
export function measuredRatios(family: Family, gain: number): Float64Array {
  const { network, space, inputs, nudges, draws } = benchFor(family);
  initialize(network, { gain, bias: family.bias, seed: family.seed }, draws);
  const changes = jacobianVector(forward(network, inputs, { space }), nudges);
  const size = frobenius(nudges);
  return Float64Array.from(changes.slice(0, deepest + 1), (change) => frobenius(change) / size);
}

/** The logarithm of the same as mean-field theory foretells it for infinite width. */
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
