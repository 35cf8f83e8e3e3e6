import { frobenius } from '@/core/calculus/frobenius';
import { drawNormal } from '@/core/network/initialization';
import type { LayerStatistics, NetworkSetup } from '@/core/network/layer-statistics';
import type { MeanField } from '@/core/network/mean-field';
import { exampleTangents } from '@/core/network/tangents';
import { stream } from '@/core/random';

/** Numbers by layer, l = 0 (the input) … depth. Computed in float64, whatever `precision` would make of them. */
export interface LayerNumbers {
  /** The standard deviation of a_l. */
  readonly spreads: Float64Array;
  /**
   * What a random nudge of an input has grown to, root mean square of a few, ‖Δa_l‖/‖Δa_0‖: the product of the
   * layers' Jacobians at work.
   */
  readonly changes: Float64Array;
  /** ‖∂L/∂a_l‖. */
  readonly activationGradients: Float64Array;
  /** ‖∂L/∂W_l‖; NaN for the input, which has no weights, and where they were not asked for. */
  readonly weightGradients: Float64Array;
  readonly predictedSpreads: Float64Array;
  /** ‖∂L/∂a_l‖ as mean-field theory carries it back from the last layer. */
  readonly predictedGradients: Float64Array;
}

export function layerNumbers(setup: NetworkSetup, reading: LayerStatistics, theory: MeanField): LayerNumbers {
  const { depth } = setup;
  const activationGradients = reading.activationNorms.slice(0, depth + 1);
  return {
    spreads: reading.spreads,
    changes: changesOf(setup, reading),
    activationGradients,
    weightGradients: Float64Array.of(Number.NaN, ...reading.weightNorms.subarray(0, depth)),
    predictedSpreads: theory.spreads,
    predictedGradients: carriedBack(activationGradients[depth] as number, theory.growth),
  };
}

/** So many random nudges of an input tell their usual growth well enough. */
const nudgeCount = 4;

/** Random nudges of one input of the batch, carried forward by the product of the layers' Jacobians. */
function changesOf({ depth, width, seed }: NetworkSetup, { pass }: LayerStatistics): Float64Array {
  const nudges = new Float64Array(nudgeCount * width);
  drawNormal(nudges, 1, stream(seed, 'nudges'));
  const size = frobenius(nudges);
  const changes = exampleTangents(pass, 0, nudges);
  return Float64Array.from(changes.slice(0, depth + 1), (change) => frobenius(change) / size);
}

/** ‖∂L/∂a_{l−1}‖ = √χ_l·‖∂L/∂a_l‖, from the last layer to the input. */
function carriedBack(last: number, growth: Float64Array): Float64Array {
  const norms = new Float64Array(growth.length + 1);
  norms[growth.length] = last;
  for (let l = growth.length; l > 0; l--) norms[l - 1] = (norms[l] as number) * (growth[l - 1] as number);
  return norms;
}

/** Rounding errors, as large as browsers differ, that have grown by more than this show in the readouts. */
const shown = 1e10;

/**
 * True where the network is so chaotic that last digits, in which browsers differ, reach the digits that are shown: a nudge
 * grows by that much more than the activations themselves do. Activations of exactly 0 have no last digits.
 */
export function isChaotic({ changes }: LayerNumbers, { lengths }: LayerStatistics): boolean {
  const [first = 0] = lengths;
  return changes.some((change, l) => {
    const length = lengths[l] ?? 0;
    return length > 0 && change * first > shown * length;
  });
}
