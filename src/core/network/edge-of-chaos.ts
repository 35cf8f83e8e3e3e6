import type { Activation } from './activations';
import { fixedPoint, secondMoments } from './mean-field';

/** Lengths looked at for a first bracket: 0.001 to 1000, where averages over them are exact. */
const lengths = Array.from({ length: 61 }, (_, k) => 10 ** (k / 10 - 3));
const SMALLEST = 1e-8;
const BISECTIONS = 40;

/**
 * The weights' σ_w at which χ = σ_w²·E[φ′(√q* z)²] = 1, with q* the length that biases of variance `biasVariance` lead to
 * there: gradients neither shrink nor grow (Schoenholz et al. 2017). Null where there is no such σ_w.
 *
 * On the edge σ_w² = 1/E[φ′²], which leaves one equation for q: E[φ²]/E[φ′²] + σ_b² = q.
 */
export function edgeOfChaos(activation: Activation, biasVariance = 0): number | null {
  const at = (q: number) => 1 / Math.sqrt(secondMoments(activation, q).slopeSquare);
  // Where slopes do not depend on the length, as ReLU's do not, neither does the edge.
  if (Math.abs(at(1) / at(100) - 1) < 1e-9) return at(1);
  const excess = (q: number) => {
    const { square, slopeSquare } = secondMoments(activation, q);
    return square / slopeSquare + biasVariance - q;
  };
  if (excess(SMALLEST) <= SMALLEST ** 2) return confirmed(activation, at(SMALLEST), biasVariance);
  const beyond = lengths.findIndex((q) => excess(q) < 0);
  if (beyond < 0) return null;
  let high = lengths[beyond] as number;
  let low = lengths[beyond - 1] ?? SMALLEST;
  for (let k = 0; k < BISECTIONS; k++) {
    const middle = Math.sqrt(low * high);
    if (excess(middle) > 0) low = middle;
    else high = middle;
  }
  return confirmed(activation, at(low), biasVariance);
}

/** A network fed with standard normal numbers may be drawn to another length than the one on the edge. */
function confirmed(activation: Activation, deviation: number, biasVariance: number): number | null {
  const { chi } = fixedPoint(activation, deviation ** 2, biasVariance);
  return Math.abs(chi - 1) < 1e-3 ? deviation : null;
}
