import { frobenius, spread } from '@/core/calculus/frobenius';
import { backward } from '@/core/network/backward';
import { type BackwardBuffers, streamingBuffers } from '@/core/network/backward-buffers';
import {
  type ForwardBuffers,
  forward,
  forwardBuffers,
  type Mode,
  trackStatistics,
} from '@/core/network/forward';
import { drawNormal } from '@/core/network/initialization';
import { sumRowsInto } from '@/core/network/matrix';
import { blankNetwork, initialize, type Network, type RandomDraws } from '@/core/network/network';
import { stream } from '@/core/random';
import { baseline } from '@/scenes/layers/baseline-network';
import { histograms } from './histogram';

/** A network like the baseline one, without batch normalization or with it, and how it is run. */
export interface Subject {
  readonly norm: 'none' | 'batch';
  readonly depth: number;
  readonly width: number;
  readonly batch: number;
  readonly gain: number;
  readonly seed: number;
  readonly mode: Mode;
  /** Training batches before `use`. */
  readonly seen: number;
}

/** What one forward and one backward pass show, layer by layer. */
export interface Observed {
  /** Of what enters φ in the layers 1 … depth; see `histograms`. */
  readonly shares: Float64Array;
  /** Its standard deviation in the layers 1 … depth. */
  readonly spreads: Float64Array;
  /** ‖∂L/∂a_l‖ of one example, root mean square over the batch, l = 0 … depth, where its loss alone is L. */
  readonly single: Float64Array;
  /** The length of the average of the examples' ∂L/∂a_l. */
  readonly averaged: Float64Array;
}

/** A network and memory for its passes. */
interface Made {
  /** Depth and width. */
  readonly key: string;
  readonly network: Network;
  readonly buffers: ForwardBuffers;
  readonly gradients: BackwardBuffers;
}

/**
 * Kept from one pass to the next, as to draw weights takes longer than a pass; what is observed does not depend on it. Both
 * networks begin with the same weights.
 */
const workspace: Partial<Record<Subject['norm'], Made>> & { draws?: RandomDraws & { readonly key: string } } =
  {};

function prepared({ norm, depth, width, batch }: Subject): Made {
  const key = `${depth}/${width}`;
  const cached = workspace[norm];
  if (cached?.key === key && cached.buffers.batch === batch) return cached;
  const widths = [...new Array<number>(depth + 1).fill(width), 1];
  const network =
    cached?.key === key
      ? cached.network
      : blankNetwork({ widths, activation: baseline.activation, norm }, cached?.network);
  const buffers = forwardBuffers(network, batch, cached?.buffers);
  const made = { key, network, buffers, gradients: streamingBuffers(network, batch) };
  workspace[norm] = made;
  return made;
}

function drawn(count: number, seed: number, purpose: string, index = 0): Float64Array {
  const numbers = new Float64Array(count);
  drawNormal(numbers, 1, stream(seed, purpose, index));
  return numbers;
}

/** Draws the weights, lets the running statistics see their batches where they will be used, and looks at one more batch. */
export function observe(subject: Subject): Observed {
  const { norm, depth, width, batch, gain, seed, mode, seen } = subject;
  const { network, buffers, gradients } = prepared(subject);
  const key = `${seed}/${width}`;
  if (workspace.draws?.key !== key) workspace.draws = { key, numbers: new Map(), spare: [] };
  initialize(network, { init: baseline.init, gain, seed }, workspace.draws);
  if (norm === 'batch' && mode === 'use') train(network, buffers, subject, seen);

  const pass = forward(network, drawn(batch * width, seed, 'inputs'), { mode, buffers });
  const entering = pass.layers
    .slice(0, depth)
    .map(({ preactivation, normalized }) => (norm === 'batch' ? normalized : preactivation));
  const shares = histograms(entering);
  const spreads = Float64Array.from(entering, spread);
  const single = new Float64Array(depth + 1);
  const averaged = new Float64Array(depth + 1);
  backward(
    pass,
    { loss: 'mse', target: drawn(batch, seed, 'targets') },
    {
      buffers: gradients,
      wantsWeights: () => false,
      visit: (l, gradient) => {
        if (l > depth) return;
        // The loss is a mean over the batch: the gradient of one example's own is `batch` times as long.
        single[l] = frobenius(gradient) * Math.sqrt(batch);
        averaged[l] = frobenius(sumOfRows(gradient, width));
      },
    },
  );
  return { shares, spreads, single, averaged };
}

/** Shows batches of new inputs to a network whose running statistics start at mean 0 and variance 1. */
function train(
  network: Network,
  buffers: ForwardBuffers,
  { batch, width, seed }: Subject,
  batches: number,
): void {
  for (const { mean, variance } of network.running) {
    mean.fill(0);
    variance.fill(1);
  }
  for (let k = 1; k <= batches; k++) {
    trackStatistics(forward(network, drawn(batch * width, seed, 'training inputs', k), { buffers }));
  }
}

function sumOfRows(matrix: Float64Array, columns: number): Float64Array {
  const sums = new Float64Array(columns);
  sumRowsInto(sums, matrix);
  return sums;
}
