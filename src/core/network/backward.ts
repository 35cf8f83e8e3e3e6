import { type BackwardBuffers, backwardBuffers, type Gradients } from './backward-buffers';
import type { LayerPass, Pass } from './forward';
import type { Layer } from './layers';
import { type Goal, lossInto } from './loss';
import { sumRowsInto, times, transposedTimes } from './matrix';
import { isResidual } from './network';
import { projectExample, projectUnits } from './normalization';

/**
 * Called for each layer L … 1 once its gradients are there, with ∂L/∂a of its output, and of the input as layer 0, which has
 * no parameters. Without gradients, too, are layers that `wantsWeights` leaves out.
 */
export type Visit = (layer: number, activation: Float64Array, gradients: Layer | undefined) => void;

/** Whether to compute the gradients of layer `layer`'s parameters, once ∂L/∂z is known: `preactivation`, batch×outputs. */
export type WantsWeights = (layer: number, preactivation: Float64Array) => boolean;

export interface BackwardOptions {
  readonly buffers?: BackwardBuffers;
  readonly visit?: Visit;
  /** Without it, every layer does. */
  readonly wantsWeights?: WantsWeights;
}

/**
 * The gradients of a loss by back-propagation, from a pass whose buffers have not been used again since.
 * The arrays of the result are the buffers.
 * @throws RangeError where the target does not fit the output.
 */
export function backward(pass: Pass, goal: Goal, options: BackwardOptions = {}): Gradients {
  const { buffers = backwardBuffers(pass.network, pass.batch) } = options;
  const outputs = pass.network.architecture.widths.at(-1) as number;
  const loss = lossInto(
    goal,
    pass.activations.at(-1) as Float64Array,
    outputs,
    buffers.activations.at(-1) as Float64Array,
  );
  propagate(pass, buffers, options);
  const { parameters, layers, activations } = buffers;
  return { loss, parameters, layers, activations };
}

/**
 * The vector–Jacobian product: carries any `cotangent` of the output (batch×outputs) back to all layers, as `backward`
 * carries the gradient of a loss.
 */
export function vectorJacobian(
  pass: Pass,
  cotangent: Float64Array,
  options: BackwardOptions = {},
): Omit<Gradients, 'loss'> {
  const { buffers = backwardBuffers(pass.network, pass.batch) } = options;
  (buffers.activations.at(-1) as Float64Array).set(cotangent);
  propagate(pass, buffers, options);
  const { parameters, layers, activations } = buffers;
  return { parameters, layers, activations };
}

function propagate(pass: Pass, buffers: BackwardBuffers, { visit, wantsWeights }: BackwardOptions): void {
  const { network, batch } = pass;
  for (let k = network.layers.length - 1; k >= 0; k--) {
    const layer = network.layers[k] as Layer;
    const gradients = buffers.layers[k] as Layer;
    const above = buffers.activations[k + 1] as Float64Array;
    const below = buffers.activations[k] as Float64Array;
    const last = k === network.layers.length - 1;
    const dz = last ? above : throughUnits(pass, k, layer, gradients, above, buffers);
    const computed = wantsWeights?.(k + 1, dz) ?? true;
    if (computed) {
      const input = pass.activations[k] as Float64Array;
      transposedTimes(gradients.weights, dz, input, layer.outputs, layer.inputs, batch);
      sumRowsInto(gradients.bias, dz);
    }
    times(below, dz, layer.weights, batch, layer.inputs, layer.outputs);
    if (isResidual(network, layer)) {
      for (let i = 0; i < below.length; i++) below[i] = (below[i] as number) + (above[i] as number);
    }
    visit?.(k + 1, above, computed ? gradients : undefined);
  }
  visit?.(0, buffers.activations[0] as Float64Array, undefined);
}

/** ∂L/∂z of a hidden layer from ∂L/∂a: back through φ, the scale, and the normalization. */
function throughUnits(
  { network, mode, layers }: Pass,
  k: number,
  layer: Layer,
  gradients: Layer,
  above: Float64Array,
  buffers: BackwardBuffers,
): Float64Array {
  const { slopes, normalized, statistics } = layers[k] as LayerPass;
  const branch = isResidual(network, layer) ? network.branch : 1;
  const dz =
    buffers.scratch.length === above.length ? buffers.scratch : buffers.scratch.subarray(0, above.length);
  for (let i = 0; i < above.length; i++) dz[i] = branch * (slopes[i] as number) * (above[i] as number);
  const { norm } = network.architecture;
  if (norm === 'none') return dz;
  throughScale(layer, gradients, normalized, dz);
  switch (norm) {
    case 'batch':
      if (mode === 'use') timesRow(dz, statistics.inverse);
      else projectUnits(dz, normalized, statistics, buffers.means, buffers.products);
      return dz;
    case 'layer':
      for (let i = 0; i < statistics.inverse.length; i++) {
        const at = i * layer.outputs;
        projectExample(dz, at, layer.outputs, normalized, at, statistics.inverse[i] as number);
      }
      return dz;
  }
}

/** ∂L/∂scale = Σ dz·x̂ and ∂L/∂shift = Σ dz over the batch; then dz ← dz·scale. */
function throughScale({ scale }: Layer, gradients: Layer, normalized: Float64Array, dz: Float64Array): void {
  sumRowsInto(gradients.shift, dz);
  gradients.scale.fill(0);
  for (let at = 0; at < dz.length; at += scale.length) {
    for (let j = 0; j < scale.length; j++) {
      gradients.scale[j] =
        (gradients.scale[j] as number) + (dz[at + j] as number) * (normalized[at + j] as number);
    }
  }
  timesRow(dz, scale);
}

/** Multiplies every row of `matrix` by `row`, entry by entry. */
function timesRow(matrix: Float64Array, row: Float64Array): void {
  for (let at = 0; at < matrix.length; at += row.length) {
    for (let j = 0; j < row.length; j++) matrix[at + j] = (matrix[at + j] as number) * (row[j] as number);
  }
}
