import type { Activation } from '@/core/network/activations';
import { criticalGain } from '@/core/network/critical-gain';
import { fixedPoint } from '@/core/network/mean-field';

/** Where theory sees a deep network's gradients turn from vanishing to exploding. */
export interface CriticalGain {
  readonly gain: number;
  /** √χ, what a layer multiplies a gradient by, just below and just above: both 1, or a jump past 1 (GELU, SiLU). */
  readonly factors: readonly [below: number, above: number];
  readonly jumps: boolean;
}

/** So near to the critical gain, relatively. */
const near = 1e-4;
/** A smooth passage through 1 changes the factor by about as much as the gain; a jump by far more. */
const jump = 0.01;

/** Null where no gain up to `largest` is critical. */
export function criticalGainUpTo(activation: Activation, largest: number): CriticalGain | null {
  const gain = criticalGain(activation, 0, largest);
  if (gain === null) return null;
  const factorAt = (at: number) => fixedPoint(activation, at ** 2, 0).growth;
  const factors = [factorAt(gain * (1 - near)), factorAt(gain * (1 + near))] as const;
  return { gain, factors, jumps: factors[1] - factors[0] > jump };
}
