import { frobenius } from '@/core/calculus/frobenius';
import { backward } from '@/core/network/backward';
import { streamingBuffers } from '@/core/network/backward-buffers';
import { forward, forwardBuffers } from '@/core/network/forward';
import { drawNormal } from '@/core/network/initialization';
import { blankNetwork, initialize, type RandomDraws } from '@/core/network/network';
import { stream } from '@/core/random';
import { baseline } from '@/scenes/layers/baseline-network';

/** A step that changes a layer by a larger share of itself throws it, one by a smaller share leaves it frozen. */
export const bearable = { least: 1e-6, most: 0.1 } as const;

/**
 * The sizes of the baseline network's hidden layers and of their gradients, first layer first. A layer is its weights and
 * its biases, which begin at 0.
 */
export interface LayerSizes {
  /** ‖(W, b)‖ */
  readonly sizes: Float64Array;
  /** ‖∂L/∂(W, b)‖ */
  readonly gradients: Float64Array;
  /** ‖∂L/∂W‖ alone. */
  readonly weightGradients: Float64Array;
}

const widths = [...new Array<number>(baseline.depth + 1).fill(baseline.width), 1];
const net = blankNetwork({ widths, activation: baseline.activation });
/** Memory, kept from one pass to the next, and the draws of one seed; what is measured does not depend on it. */
const workspace = {
  buffers: {
    pass: forwardBuffers(net, baseline.batch),
    gradients: streamingBuffers(net, baseline.batch),
  },
  seed: Number.NaN,
  draws: { numbers: new Map(), spare: [] } as RandomDraws,
};

function drawsOf(seed: number): RandomDraws {
  if (workspace.seed !== seed) {
    workspace.seed = seed;
    workspace.draws = { numbers: new Map(), spare: [...workspace.draws.numbers.values()] };
  }
  return workspace.draws;
}

/** One forward and one backward pass of the baseline network, its weights times `gain`; the microscope's numbers. */
export function layerSizes(gain: number, seed: number): LayerSizes {
  const { depth, width, batch, init } = baseline;
  initialize(net, { init, gain: baseline.gain * gain, seed }, drawsOf(seed));
  const inputs = new Float64Array(batch * width);
  drawNormal(inputs, 1, stream(seed, 'inputs'));
  const target = new Float64Array(batch);
  drawNormal(target, 1, stream(seed, 'targets'));
  const gradients = new Float64Array(depth);
  const weightGradients = new Float64Array(depth);
  backward(
    forward(net, inputs, { buffers: workspace.buffers.pass }),
    { loss: 'mse', target },
    {
      buffers: workspace.buffers.gradients,
      visit: (layer, _, found) => {
        if (!found || layer > depth) return;
        const norm = frobenius(found.weights);
        weightGradients[layer - 1] = norm;
        gradients[layer - 1] = Math.hypot(norm, frobenius(found.bias));
      },
    },
  );
  const sizes = Float64Array.from(net.layers.slice(0, depth), ({ weights }) => frobenius(weights));
  return { sizes, gradients, weightGradients };
}

export type LayerStatus = 'frozen' | 'served' | 'thrown';

/** The rates between which a layer is served. */
export interface RateWindow {
  readonly from: number;
  readonly to: number;
}

/** Infinite where a layer has no gradient at all: no rate moves it. */
export function windowsOf({ sizes, gradients }: LayerSizes): readonly RateWindow[] {
  return Array.from(sizes, (size, k) => {
    const perRate = (gradients[k] ?? 0) / size;
    return { from: bearable.least / perRate, to: bearable.most / perRate };
  });
}

export function statusAt({ from, to }: RateWindow, rate: number): LayerStatus {
  if (rate < from) return 'frozen';
  return rate > to ? 'thrown' : 'served';
}

/** The largest number of layers that one and the same rate serves: the most windows over one point. */
export function mostServed(windows: readonly RateWindow[]): number {
  return Math.max(
    ...windows.map(({ from }) => windows.filter((other) => other.from <= from && from <= other.to).length),
  );
}
