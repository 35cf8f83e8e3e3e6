import { growthTint } from '@/charts/tint';
import { healthy } from '@/core/network/verdict';
import { beyondFormat } from './beyond-format';
import type { LayerGradientsModel } from './figure';

/** Layers of one tint. */
export interface Tinted {
  readonly fill: string;
  readonly layers: readonly number[];
}

const steps = 6;

/**
 * Layers by how their gradient compares with the last layer's: the factor at which the verdict begins has the full tint,
 * up or down, and so has what a number format loses.
 */
export function layerColors(model: LayerGradientsModel): Tinted[] {
  const { activationGradients, depth } = model;
  const { backwardTo, zeroTo } = beyondFormat(model);
  const base = activationGradients[depth] as number;
  const tints = new Map<string, number[]>();
  activationGradients.forEach((norm, l) => {
    const lost = l <= backwardTo ? 1 : l <= zeroTo || norm === 0 ? -1 : null;
    const away = lost ?? Math.log10(norm / base) / Math.log10(healthy[1]);
    const fill = growthTint(Math.round(Math.max(-1, Math.min(1, away)) * steps) / steps);
    tints.set(fill, [...(tints.get(fill) ?? []), l]);
  });
  return Array.from(tints, ([fill, layers]) => ({ fill, layers }));
}
