import { growthTint } from '@/charts/tint';

/** Colors of the boundary: label 0, undecided, label 1, in so many steps; the last is for no number. */
export const PROBABILITY_STEPS = 50;
const share = (k: number) => Math.round((100 * Math.abs(2 * k - PROBABILITY_STEPS)) / PROBABILITY_STEPS);
const side = (k: number) => (2 * k < PROBABILITY_STEPS ? 'var(--lab-zero)' : 'var(--lab-one)');
export const probabilityColors: readonly string[] = [
  ...Array.from({ length: PROBABILITY_STEPS + 1 }, (_, k) =>
    share(k) === 0
      ? 'var(--chart-paper)'
      : `color-mix(in lab,${side(k)} ${Math.round(0.55 * share(k))}%,var(--chart-paper))`,
  ),
  'var(--chart-line)',
];

/** The place of a probability among the colors. */
export const probabilityIndex = (p: number): number =>
  Number.isNaN(p) ? PROBABILITY_STEPS + 1 : Math.round(p * PROBABILITY_STEPS);

/** The power of ten in the middle of the colors of gradient norms, and how many it is to either end. */
export const MIDDLE_POWER = -2;
export const REACH = 8;
/** Steps of color on either side. */
const SHADES = 20;
const ZERO = 2 * SHADES + 1;
const BEYOND = ZERO + 1;

/** Tints of gradient norms from the smallest to the largest; then of exactly 0, and of ∞ or no number. */
export const normColors: readonly string[] = [
  ...Array.from({ length: 2 * SHADES + 1 }, (_, k) => growthTint(k / SHADES - 1)),
  'var(--chart-paper)',
  'var(--q-exploding)',
];
export const tintCount = 2 * SHADES + 1;

/** The place of a gradient norm among the colors. */
export function normIndex(norm: number): number {
  if (!Number.isFinite(norm)) return BEYOND;
  if (norm === 0) return ZERO;
  const place = (Math.log10(norm) - MIDDLE_POWER) / REACH;
  return Math.round((Math.max(-1, Math.min(1, place)) + 1) * SHADES);
}
