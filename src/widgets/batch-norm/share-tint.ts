import { quantityTint } from '@/charts/tint';

/** So many tints, the roots of shares evenly spaced: what is rare is seen, too. */
const STEPS = 8;

/** The tint of a cell that holds this share of its column. */
export function shareTint(share: number): string {
  return share === 0
    ? 'none'
    : quantityTint('activation', Math.ceil(Math.sqrt(Math.min(1, share)) * STEPS) / STEPS);
}
