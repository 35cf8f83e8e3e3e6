/**
 * Colors are computed by CSS from the tokens of the theme, so that one picture serves light and dark:
 * these functions return `color-mix` expressions, in whole percents to keep the set of them small.
 */
function percent(t: number): number {
  return Math.round(100 * Math.max(0, Math.min(1, t)));
}

function mix(from: string, to: string, t: number): string {
  const share = percent(t);
  if (share === 0) return from;
  return share === 100 ? to : `color-mix(in lab,${to} ${share}%,${from})`;
}

/** Neutral tint of a height: t = 0 the lowest, 1 the highest. `shade` 0…1 darkens slopes turned from the light. */
export function heightTint(t: number, shade = 0): string {
  const flat = mix('var(--height-low)', 'var(--height-high)', t);
  return shade > 0 ? mix(flat, 'var(--height-shade)', shade) : flat;
}

/** t = −1 vanishing (cool), 0 healthy, +1 exploding (warm). */
export function growthTint(t: number): string {
  return t < 0
    ? mix('var(--tint-healthy)', 'var(--tint-vanishing)', -t)
    : mix('var(--tint-healthy)', 'var(--tint-exploding)', t);
}

/** t = 0 paper, 1 ink: an amount without a direction. */
export function amountTint(t: number): string {
  return mix('var(--amount-low)', 'var(--amount-high)', t);
}

export const categoryCount = 6;

/** A quiet tint for category k ≥ 0; after {@link categoryCount} they repeat, so label what must be told apart. */
export function categoryTint(k: number): string {
  return `var(--category-${(k % categoryCount) + 1})`;
}
