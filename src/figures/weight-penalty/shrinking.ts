import { frobenius } from '@/core/calculus/frobenius';
import { backward } from '@/core/network/backward';
import { type BackwardBuffers, streamingBuffers } from '@/core/network/backward-buffers';
import { type ForwardBuffers, forward, forwardBuffers } from '@/core/network/forward';
import { drawNormal, multiplyInto } from '@/core/network/initialization';
import { type Network, network } from '@/core/network/network';
import { stream } from '@/core/random';
import type { Values } from '@/params/schema';
import { baseline } from '@/scenes/layers/baseline-network';
import type { schema } from './params';

type Penalty = Values<typeof schema>['penalty'];

/** With weights twice as large, the baseline network explodes: by 2/√2 a layer. */
export const gain = 2;
export const rate = 0.005;
export const hiddenWeights = baseline.depth * baseline.width ** 2;

/** ‖∂L/∂a_l‖ of the layers 0 … depth as shares of the last, and what they come to. */
export interface Flow {
  /** NaN where the last has none. */
  readonly ratios: Float64Array;
  /** Of the first; null where there is none. */
  readonly ratio: number | null;
  readonly growth: number | null;
}

/** The network, and memory that each of its passes overwrites. */
export interface Bench {
  readonly net: Network;
  /** The hidden layers' weights before any penalty. */
  readonly drawn: readonly Float64Array[];
  readonly inputs: Float64Array;
  readonly target: Float64Array;
  readonly buffers: { readonly pass: ForwardBuffers; readonly gradients: BackwardBuffers };
}

export function benchOf(seed: number): Bench {
  const { depth, width, batch, activation, init } = baseline;
  const widths = [...new Array<number>(depth + 1).fill(width), 1];
  const net = network({ widths, activation, init, gain, seed });
  const inputs = new Float64Array(batch * width);
  drawNormal(inputs, 1, stream(seed, 'inputs'));
  const target = new Float64Array(batch);
  drawNormal(target, 1, stream(seed, 'targets'));
  const buffers = { pass: forwardBuffers(net, batch), gradients: streamingBuffers(net, batch) };
  return {
    net,
    drawn: net.layers.slice(0, -1).map(({ weights }) => weights.slice()),
    inputs,
    target,
    buffers,
  };
}

/**
 * Fills `out` with what so many steps of a penalty that acts alone make of weights: L2 and decay multiply them by
 * 1 − η·strength at every step, L1 takes η·strength from their sizes at every step until nothing is left.
 */
export function shrinkInto(
  out: Float64Array,
  weights: Float64Array,
  penalty: Penalty,
  strength: number,
  steps: number,
): void {
  if (penalty !== 'l1') {
    multiplyInto(out, (1 - rate * strength) ** steps, weights);
    return;
  }
  const taken = rate * strength * steps;
  for (let k = 0; k < weights.length; k++) {
    const weight = weights[k] as number;
    out[k] = weight > taken ? weight - taken : weight < -taken ? weight + taken : 0;
  }
}

function flowThrough({ net, inputs, target, buffers }: Bench): Flow {
  const norms = new Float64Array(baseline.depth + 1);
  backward(
    forward(net, inputs, { buffers: buffers.pass }),
    { loss: 'mse', target },
    {
      buffers: buffers.gradients,
      visit: (l, activation) => {
        if (l < norms.length) norms[l] = frobenius(activation);
      },
      wantsWeights: () => false,
    },
  );
  const last = norms.at(-1) ?? 0;
  const ratios = norms.map((norm) => (last === 0 ? Number.NaN : norm / last));
  const first = last === 0 ? null : (norms[0] ?? 0);
  return {
    ratios,
    ratio: first === null ? null : first / last,
    // From logarithms: the ratio may underflow.
    growth: first === null ? null : Math.exp((Math.log(first) - Math.log(last)) / baseline.depth),
  };
}

/** The hidden weights after the penalty, layer by layer, and how the gradient comes back through them. */
export interface Shrunk {
  readonly weights: Float64Array;
  readonly flow: Flow;
}

/** Shrinks the hidden weights of the exploding network; biases are 0, and the read-out does not count. */
export function shrunkNetwork(bench: Bench, penalty: Penalty, strength: number, steps: number): Shrunk {
  const { net, drawn } = bench;
  const weights = new Float64Array(hiddenWeights);
  net.layers.slice(0, -1).forEach((layer, k) => {
    shrinkInto(layer.weights, drawn[k] ?? layer.weights, penalty, strength, steps);
    weights.set(layer.weights, k * layer.weights.length);
  });
  return { weights, flow: flowThrough(bench) };
}
