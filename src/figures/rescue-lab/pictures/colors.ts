import { growthTint } from '@/charts/tint';

/** Colors of the boundary: label 0, undecided, label 1, in so many steps; the last is for no number. */
export const probabilitySteps = 50;
const share = (k: number) => Math.round((100 * Math.abs(2 * k - probabilitySteps)) / probabilitySteps);
const side = (k: number) => (2 * k < probabilitySteps ? 'var(--lab-zero)' : 'var(--lab-one)');
export const probabilityColors: readonly string[] = [
  ...Array.from({ length: probabilitySteps + 1 }, (_, k) =>
    share(k) === 0
      ? 'var(--chart-paper)'
      : `color-mix(in lab,${side(k)} ${Math.round(0.55 * share(k))}%,var(--chart-paper))`,
  ),
  'var(--chart-line)',
];

/** The place of a probability among the colors. */
export const probabilityIndex = (p: number): number =>
  Number.isNaN(p) ? probabilitySteps + 1 : Math.round(p * probabilitySteps);

/** The power of ten in the middle of the colors of gradient norms, and how many it is to either end. */
export const middlePower = -2;
export const reach = 8;
/** Steps of color on either side. */
const shades = 20;
const zero = 2 * shades + 1;
const beyond = zero + 1;

/** Tints of gradient norms from the smallest to the largest; then of exactly 0, and of ∞ or no number. */
export const normColors: readonly string[] = [
  ...Array.from({ length: 2 * shades + 1 }, (_, k) => growthTint(k / shades - 1)),
  'var(--chart-paper)',
  'var(--q-exploding)',
];
export const tintCount = 2 * shades + 1;

/** The place of a gradient norm among the colors. */
export function normIndex(norm: number): number {
  if (!Number.isFinite(norm)) return beyond;
  if (norm === 0) return zero;
  const place = (Math.log10(norm) - middlePower) / reach;
  return Math.round((Math.max(-1, Math.min(1, place)) + 1) * shades);
}
