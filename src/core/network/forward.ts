import { activateInto } from './activations';
import type { Layer } from './layers';
import { addRow, timesTransposed } from './matrix';
import { isResidual, type Network } from './network';
import {
  normalizeByRunning,
  normalizeExamples,
  normalizeUnits,
  type Statistics,
  statistics,
} from './normalization';
import { reuseBuffer } from './reuse-buffer';

/** Whether batch normalization standardizes over the batch at hand, or by its running statistics. */
export type Mode = 'training' | 'use';

/** What one layer left behind on the way forward; all arrays batch×outputs unless said otherwise. */
export interface LayerPass {
  /** z = a·Wᵀ + b, before normalization. The read-out's is its output. */
  readonly preactivation: Float64Array;
  /** x̂; empty without normalization. */
  readonly normalized: Float64Array;
  readonly statistics: Statistics;
  /** φ′; empty for the read-out. */
  readonly slopes: Float64Array;
  readonly output: Float64Array;
}

/** One forward pass. Its arrays are its buffers: they hold until the buffers are used again. */
export interface Pass {
  readonly network: Network;
  readonly mode: Mode;
  readonly batch: number;
  readonly layers: readonly LayerPass[];
  /** a_0 (the input) to a_L (the output), batch×units, row by row. */
  readonly activations: readonly Float64Array[];
}

/** Memory for forward passes of one network and batch size. */
export interface ForwardBuffers {
  readonly batch: number;
  /** All of it in one piece: hundreds of small ones would take longer to get than to fill. */
  readonly memory: Float64Array;
  readonly layers: readonly LayerPass[];
}

/** Buffers for batches of `batch` rows. Reuses the memory of `before` if it is large enough; its passes are invalid afterwards. */
export function forwardBuffers(
  { layers, architecture }: Network,
  batch: number,
  before?: ForwardBuffers,
): ForwardBuffers {
  const { norm } = architecture;
  const needed = layers.reduce((sum, { outputs, scale }) => sum + batch * (3 * outputs + scale.length), 0);
  const memory = reuseBuffer(needed, before?.memory);
  let taken = 0;
  const take = (size: number) => {
    taken += size;
    return memory.subarray(taken - size, taken);
  };
  return {
    batch,
    memory,
    layers: layers.map(({ outputs, scale }, k) => {
      const size = batch * outputs;
      const last = k === layers.length - 1;
      const output = take(size);
      return {
        preactivation: last ? output : take(size),
        normalized: take(batch * scale.length),
        statistics: statistics(scale.length === 0 ? 0 : norm === 'batch' ? outputs : batch),
        slopes: take(last ? 0 : size),
        output,
      };
    }),
  };
}

/**
 * Computes a network's output for `inputs`, batch×widths[0], row by row.
 * @throws RangeError where the inputs do not fill whole rows, or do not fit the buffers.
 */
export function forward(
  network: Network,
  inputs: Float64Array,
  options: { readonly mode?: Mode; readonly buffers?: ForwardBuffers } = {},
): Pass {
  const batch = inputs.length / (network.architecture.widths[0] as number);
  const { mode = 'training', buffers = forwardBuffers(network, batch) } = options;
  if (!Number.isInteger(batch) || batch === 0 || batch !== buffers.batch) {
    throw new RangeError(`${inputs.length} inputs do not fill a batch of this network and its buffers`);
  }
  const activations = [inputs];
  let input = inputs;
  network.layers.forEach((layer, k) => {
    const pass = buffers.layers[k] as LayerPass;
    timesTransposed(pass.preactivation, input, layer.weights, batch, layer.outputs, layer.inputs);
    addRow(pass.preactivation, layer.bias);
    if (k < network.layers.length - 1) {
      const place = standardized(network, k, layer, pass, mode);
      activateInto(network.architecture.activation, place, pass.output, pass.slopes);
      if (isResidual(network, layer)) addBranch(pass.output, network.branch, input);
    }
    input = pass.output;
    activations.push(input);
  });
  return { network, mode, batch, layers: buffers.layers, activations };
}

/** What goes into φ: z itself, or x̂·scale + shift, which stands in `output` until φ overwrites it. */
function standardized(
  { architecture, running }: Network,
  k: number,
  { outputs, scale, shift }: Layer,
  { preactivation, normalized, statistics, output }: LayerPass,
  mode: Mode,
): Float64Array {
  const { norm, normEpsilon } = architecture;
  switch (norm) {
    case 'none':
      return preactivation;
    case 'batch': {
      const runningStatistics = mode === 'use' ? running[k] : undefined;
      if (runningStatistics)
        normalizeByRunning(preactivation, normalized, statistics, runningStatistics, normEpsilon);
      else normalizeUnits(preactivation, normalized, statistics, normEpsilon);
      break;
    }
    case 'layer':
      normalizeExamples(preactivation, normalized, statistics, normEpsilon);
  }
  for (let at = 0; at < normalized.length; at += outputs) {
    for (let j = 0; j < outputs; j++) {
      output[at + j] = (normalized[at + j] as number) * (scale[j] as number) + (shift[j] as number);
    }
  }
  return output;
}

/** h ← a + branch·h. */
function addBranch(output: Float64Array, branch: number, input: Float64Array): void {
  for (let k = 0; k < output.length; k++) output[k] = (input[k] as number) + branch * (output[k] as number);
}

/**
 * Moves the running statistics of batch normalization towards those of a training pass, in place: the share `momentum`
 * of the batch's mean, and of its unbiased variance, as PyTorch does.
 */
export function trackStatistics({ network, batch, layers }: Pass, momentum = 0.1): void {
  if (network.architecture.norm !== 'batch') return;
  network.running.forEach(({ mean, variance }, k) => {
    const found = (layers[k] as LayerPass).statistics;
    for (let j = 0; j < mean.length; j++) {
      const unbiased = ((found.variance[j] as number) * batch) / Math.max(1, batch - 1);
      mean[j] = (1 - momentum) * (mean[j] as number) + momentum * (found.mean[j] as number);
      variance[j] = (1 - momentum) * (variance[j] as number) + momentum * unbiased;
    }
  });
}
