/** So many tints, the roots of shares evenly spaced: what is rare is seen, too. */
const steps = 8;

/** The tint of a cell that holds this share of its column. */
export function shareTint(share: number): string {
  return share === 0 ? 'none' : activationTint(Math.ceil(Math.sqrt(Math.min(1, share)) * steps) / steps);
}

/** t = 0 paper, 1 the color of activations: how many of them there are. */
export const activationTint = (t: number): string =>
  `color-mix(in lab,var(--q-activation) ${Math.round(100 * t)}%,var(--chart-paper))`;
