import type { Position } from '@/charts/position';
import { type Activation, activate } from '@/core/network/activations';
import { schema } from './params';

/** φ and φ′ of one activation as curves over z. */
export interface Curves {
  readonly values: readonly Position[];
  /** With a gap where φ has a corner. */
  readonly slopes: readonly Position[];
}

const steps = 240;
/** Just above 0, where φ′ may have jumped. */
const above = 1e-9;

export function curvesOf(activation: Activation): Curves {
  const { min, max } = schema.z;
  const values: Position[] = [];
  const slopes: Position[] = [];
  const corner = Math.abs(activate(activation, above).slope - activate(activation, 0).slope) > 1e-6;
  for (let k = 0; k <= steps; k++) {
    const z = min + ((max - min) * k) / steps;
    const { value, slope } = activate(activation, z);
    values.push([z, value]);
    slopes.push([z, slope]);
    if (z === 0 && corner) slopes.push([0, Number.NaN], [0, activate(activation, above).slope]);
  }
  return { values, slopes };
}

/** To compare. */
export const sigmoidCurves = curvesOf('sigmoid');
