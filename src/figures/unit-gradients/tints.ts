import { amountTint, growthTint } from '@/charts/tint';
import type { UnitStatus } from './status';

/** Few tints, so that a map of hundreds of cells is a few dozen paths: steps on either side of the middle. */
const shades = 12;
const shade = (place: number) => Math.round(place * shades) / shades;
export const tintCount = 2 * shades + 1;

/** Tints go on changing until a unit is this many powers of ten off its reference. */
export const reach = 3;

/** The place of what is exactly 0: none on the scale. */
const nowhere = -2;

/** Color of a place on the scale: −1 … 1 about a reference. */
export const verdictColor = (place: number) =>
  place === nowhere ? 'var(--chart-paper)' : growthTint(shade(place));
/** Color of a place on the scale: 0 … 1 of an amount. */
export const amountColor = (place: number) => amountTint(shade(place));

/** Where a value stands about a reference, −1 … 1 for `reach` powers of ten either way; NaN of no number. */
export function placeAbout(value: number, reference: number, status: UnitStatus): number {
  if (status === 'none') return Number.NaN;
  if (status === 'dead') return nowhere;
  return Math.max(-1, Math.min(1, Math.log10(value / reference) / reach));
}

/** Whole powers of ten that hold a range, at least one apart. */
export function powers([low, high]: readonly [number, number]): readonly [number, number] {
  const from = Math.floor(Math.log10(low));
  return [from, Math.max(from + 1, Math.ceil(Math.log10(high)))];
}

/** Where an amount stands between two powers of ten, 0 … 1; 0 at its low end. */
export function placeBetween(value: number, [from, to]: readonly [number, number]): number {
  return value > 0 ? Math.max(0, Math.min(1, (Math.log10(value) - from) / (to - from))) : 0;
}
