import { frobenius } from '../calculus/frobenius';
import type { Gradients } from './backward-buffers';
import { type NumberFormat, type NumericalFaults, ranges, recordFault } from './formats';
import type { Pass } from './forward';

/** Records faults of preactivations and activations, in the order in which they are computed. */
export function checkForward(pass: Pass, faults: NumericalFaults, format: NumberFormat): void {
  pass.layers.forEach(({ preactivation, output }, k) => {
    recordFault(faults, 'preactivation', k + 1, preactivation, frobenius(preactivation), format);
    if (output !== preactivation) recordFault(faults, 'activation', k + 1, output, frobenius(output), format);
  });
}

/** Records a fault of the loss; `layer` is the last. A loss of 0 is no fault. */
export function checkLoss(loss: number, layer: number, faults: NumericalFaults, format: NumberFormat): void {
  if (Number.isNaN(loss)) faults.nan ??= { fate: 'nan', quantity: 'loss', layer };
  else if (loss > ranges[format].largest) faults.overflow ??= { fate: 'overflow', quantity: 'loss', layer };
}

/** Norms of gradients by layer. */
export interface GradientNorms {
  /** ‖∂L/∂a_l‖, l = 0 … L; a_0 is the input. */
  readonly activationNorms: Float64Array;
  /** ‖∂L/∂W_l‖, l = 1 … L at index l − 1. */
  readonly weightNorms: Float64Array;
}

export function gradientNorms(layers: number): GradientNorms {
  return { activationNorms: new Float64Array(layers + 1), weightNorms: new Float64Array(layers) };
}

/**
 * Measures the gradients of layer `l` and records their faults. Call it from the last layer to the input, which has no
 * weights: the order in which they are computed.
 */
export function checkLayer(
  l: number,
  activation: Float64Array,
  weights: Float64Array | undefined,
  norms: GradientNorms,
  faults: NumericalFaults,
  format: NumberFormat,
): void {
  const norm = frobenius(activation);
  norms.activationNorms[l] = norm;
  recordFault(faults, 'activation-gradient', l, activation, norm, format);
  if (!weights) return;
  const size = frobenius(weights);
  norms.weightNorms[l - 1] = size;
  recordFault(faults, 'weight-gradient', l, weights, size, format);
}

/** Measures all gradients of a backward pass that kept them. */
export function checkBackward(
  { activations, layers }: Pick<Gradients, 'activations' | 'layers'>,
  faults: NumericalFaults,
  format: NumberFormat,
): GradientNorms {
  const norms = gradientNorms(layers.length);
  for (let l = layers.length; l >= 0; l--) {
    checkLayer(l, activations[l] as Float64Array, layers[l - 1]?.weights, norms, faults, format);
  }
  return norms;
}
