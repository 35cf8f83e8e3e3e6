import type { Activation } from './activations';
import { fixedPoint } from './mean-field';

const BISECTIONS = 40;

/**
 * The edge of chaos (Poole et al. 2016): the gain σ_w at which χ, at the fixed point of lengths, passes from below 1 to above
 * (with SiLU and GELU it jumps). Gradients of deep wide networks vanish below it and explode above. √2 for ReLU; null where it is not under `largest`.
 */
export function criticalGain(activation: Activation, biasVariance = 0, largest = 20): number | null {
  const chaotic = (gain: number) => fixedPoint(activation, gain ** 2, biasVariance).chi > 1;
  if (!chaotic(largest)) return null;
  let order = 0;
  let chaos = largest;
  for (let k = 0; k < BISECTIONS; k++) {
    const middle = (order + chaos) / 2;
    if (chaotic(middle)) chaos = middle;
    else order = middle;
  }
  return chaos;
}
