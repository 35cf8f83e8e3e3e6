import type { Norm } from './normalization';

/** One layer's numbers, or their gradients: views of one flat array. */
export interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  /** outputs×inputs, row by row. */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
  /** The trainable scale and shift after normalization; empty without. */
  readonly scale: Float64Array;
  readonly shift: Float64Array;
}

/** How many trainable numbers a network has. */
export function parameterCount(widths: readonly number[], norm: Norm): number {
  let count = 0;
  for (let k = 1; k < widths.length; k++) count += layerSize(widths, k, norm);
  return count;
}

/** The trainable numbers of layer `k`, counted from 1. */
export function layerSize(widths: readonly number[], k: number, norm: Norm): number {
  const normed = norm !== 'none' && k < widths.length - 1;
  return (widths[k] as number) * ((widths[k - 1] as number) + 1 + (normed ? 2 : 0));
}

/** Views of a flat array, layer by layer, in the order of `Network.parameters`. */
export function layersOf(widths: readonly number[], norm: Norm, flat: Float64Array): Layer[] {
  let at = 0;
  return widths.slice(1).map((_, k) => {
    at += layerSize(widths, k + 1, norm);
    return layerView(widths, k + 1, norm, flat.subarray(at - layerSize(widths, k + 1, norm), at));
  });
}

/** Layer `k`, counted from 1, as a view of the beginning of a flat array. */
export function layerView(widths: readonly number[], k: number, norm: Norm, flat: Float64Array): Layer {
  const inputs = widths[k - 1] as number;
  const outputs = widths[k] as number;
  const normed = norm !== 'none' && k < widths.length - 1 ? outputs : 0;
  const from = inputs * outputs + outputs;
  return {
    inputs,
    outputs,
    weights: flat.subarray(0, inputs * outputs),
    bias: flat.subarray(inputs * outputs, from),
    scale: flat.subarray(from, from + normed),
    shift: flat.subarray(from + normed, from + 2 * normed),
  };
}
