import type { Activation } from './activations';
import { fixedPoint } from './mean-field';

/** Below it, every network is in order. */
const smallest = 0.01;
const rounds = 40;
/** The relative width at which the bracket has closed. */
const close = 1e-7;

/**
 * The edge of chaos (Poole et al. 2016): the gain σ_w at which χ, at the fixed point of lengths, passes from below 1
 * to above (with SiLU and GELU it jumps). Gradients of deep wide networks vanish below it and explode above. √2 for
 * ReLU; null where it is not under `largest`. Found by Ridders' method (1979) on ln χ over ln σ_w: it never leaves
 * the bracket, and halves it at least.
 */
export function criticalGain(activation: Activation, biasVariance = 0, largest = 20): number | null {
  const excess = (logGain: number) =>
    Math.log(fixedPoint(activation, Math.exp(2 * logGain), biasVariance).chi);
  let order = { at: Math.log(smallest), excess: excess(Math.log(smallest)) };
  let chaos = { at: Math.log(largest), excess: excess(Math.log(largest)) };
  if (chaos.excess <= 0) return null;
  for (let k = 0; k < rounds && chaos.at - order.at > close; k++) {
    const middle = (order.at + chaos.at) / 2;
    const there = excess(middle);
    const step = ((chaos.at - order.at) / 2) * (there / Math.sqrt(there ** 2 - order.excess * chaos.excess));
    for (const at of [middle, middle - step]) {
      if (at <= order.at || at >= chaos.at) continue;
      const found = at === middle ? there : excess(at);
      if (found > 0) chaos = { at, excess: found };
      else order = { at, excess: found };
    }
  }
  return Math.exp(chaos.at);
}
