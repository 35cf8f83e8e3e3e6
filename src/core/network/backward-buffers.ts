import { type Layer, layerSize, layersOf, layerView, parameterCount } from './layers';
import type { Network } from './network';

export interface Gradients {
  /** The loss, without penalties. */
  readonly loss: number;
  /** ∂L/∂(every trainable number), in the order of `Network.parameters`. */
  readonly parameters: Float64Array;
  /** The same by layer. */
  readonly layers: readonly Layer[];
  /** ∂L/∂a_0 (the input) to ∂L/∂a_L (the output), batch×units. */
  readonly activations: readonly Float64Array[];
}

/** Memory for backward passes of one network and batch size. */
export interface BackwardBuffers extends Omit<Gradients, 'loss'> {
  /** ∂L/∂z of the layer at hand. */
  readonly scratch: Float64Array;
  readonly means: Float64Array;
  readonly products: Float64Array;
}

/** Buffers for every gradient of a pass at once. */
export function backwardBuffers({ architecture }: Network, batch: number): BackwardBuffers {
  const { widths, norm } = architecture;
  const parameters = new Float64Array(parameterCount(widths, norm));
  return {
    parameters,
    layers: layersOf(widths, norm, parameters),
    activations: widths.map((width) => new Float64Array(batch * width)),
    ...scratchBuffers(widths, batch),
  };
}

/**
 * Buffers for the gradients of one layer at a time, each overwritten by the next: enough for a `visit` that takes norms, and
 * a fraction of the memory. `parameters` of such gradients means nothing.
 */
export function streamingBuffers({ architecture }: Network, batch: number): BackwardBuffers {
  const { widths, norm } = architecture;
  const largest = Math.max(...widths.slice(1).map((_, k) => layerSize(widths, k + 1, norm)));
  const parameters = new Float64Array(largest);
  const wide = Math.max(...widths) * batch;
  const turns = [new Float64Array(wide), new Float64Array(wide)] as const;
  return {
    parameters,
    layers: widths.slice(1).map((_, k) => layerView(widths, k + 1, norm, parameters)),
    activations: widths.map((width, k) => turns[(k % 2) as 0 | 1].subarray(0, batch * width)),
    ...scratchBuffers(widths, batch),
  };
}

function scratchBuffers(widths: readonly number[], batch: number) {
  const largest = Math.max(...widths);
  return {
    scratch: new Float64Array(batch * largest),
    means: new Float64Array(largest),
    products: new Float64Array(largest),
  };
}
