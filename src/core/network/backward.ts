import type { LayerPass, Pass } from './forward';
import { type GradientSpace, type Gradients, gradientSpace } from './gradient-space';
import type { Layer } from './layers';
import { type Goal, lossInto } from './loss';
import { sumRowsInto, times, transposedTimes } from './matrix';
import { isResidual } from './network';
import { projectExample, projectUnits } from './normalization';

/**
 * Told of each layer L … 1 once its gradients are there, with ∂L/∂a of its output, and of the input as layer 0, which has
 * no parameters. Without gradients, too, are layers that `wanted` left out.
 */
export type Visit = (layer: number, activation: Float64Array, gradients: Layer | undefined) => void;

/** Whether to compute the gradients of layer `layer`'s parameters, once ∂L/∂z is known: `preactivation`, batch×outputs. */
export type Wanted = (layer: number, preactivation: Float64Array) => boolean;

export interface BackwardOptions {
  readonly space?: GradientSpace;
  readonly visit?: Visit;
  /** Without it, all are wanted. */
  readonly wanted?: Wanted;
}

/**
 * The gradients of a loss by back-propagation, from a pass whose space has not been used again since.
 * The result's arrays are those of the space.
 * @throws RangeError where the target does not fit the output.
 */
export function backward(pass: Pass, goal: Goal, options: BackwardOptions = {}): Gradients {
  const { space = gradientSpace(pass.network, pass.batch) } = options;
  const outputs = pass.network.architecture.widths.at(-1) as number;
  const loss = lossInto(
    goal,
    pass.activations.at(-1) as Float64Array,
    outputs,
    space.activations.at(-1) as Float64Array,
  );
  propagate(pass, space, options);
  const { parameters, layers, activations } = space;
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
  const { space = gradientSpace(pass.network, pass.batch) } = options;
  (space.activations.at(-1) as Float64Array).set(cotangent);
  propagate(pass, space, options);
  const { parameters, layers, activations } = space;
  return { parameters, layers, activations };
}

function propagate(pass: Pass, space: GradientSpace, { visit, wanted }: BackwardOptions): void {
  const { network, batch } = pass;
  for (let k = network.layers.length - 1; k >= 0; k--) {
    const layer = network.layers[k] as Layer;
    const gradients = space.layers[k] as Layer;
    const above = space.activations[k + 1] as Float64Array;
    const below = space.activations[k] as Float64Array;
    const last = k === network.layers.length - 1;
    const dz = last ? above : throughUnits(pass, k, layer, gradients, above, space);
    const kept = wanted?.(k + 1, dz) ?? true;
    if (kept) {
      const input = pass.activations[k] as Float64Array;
      transposedTimes(gradients.weights, dz, input, layer.outputs, layer.inputs, batch);
      sumRowsInto(gradients.bias, dz);
    }
    times(below, dz, layer.weights, batch, layer.inputs, layer.outputs);
    if (isResidual(network, layer)) {
      for (let i = 0; i < below.length; i++) below[i] = (below[i] as number) + (above[i] as number);
    }
    visit?.(k + 1, above, kept ? gradients : undefined);
  }
  visit?.(0, space.activations[0] as Float64Array, undefined);
}

/** ∂L/∂z of a hidden layer from ∂L/∂a: back through φ, the scale, and the normalization. */
function throughUnits(
  { network, mode, layers }: Pass,
  k: number,
  layer: Layer,
  gradients: Layer,
  above: Float64Array,
  space: GradientSpace,
): Float64Array {
  const { slopes, normalized, statistics } = layers[k] as LayerPass;
  const branch = isResidual(network, layer) ? network.branch : 1;
  const dz = space.scratch.length === above.length ? space.scratch : space.scratch.subarray(0, above.length);
  for (let i = 0; i < above.length; i++) dz[i] = branch * (slopes[i] as number) * (above[i] as number);
  const { norm } = network.architecture;
  if (norm === 'none') return dz;
  throughScale(layer, gradients, normalized, dz);
  switch (norm) {
    case 'batch':
      if (mode === 'use') timesRow(dz, statistics.inverse);
      else projectUnits(dz, normalized, statistics, space.means, space.products);
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
