import type { Extent } from './frame';

/**
 * Where an axis of powers of ten may end, in decades from 1: few places, so that it stands still while values move, and
 * beyond 10 none more than half as far again as the one before.
 */
const ends = [1, 2, 3, 6, 10, 15, 20, 30, 45, 60, 90, 120, 180, 250, 308];

const end = (decades: number): number => ends.find((place) => place >= decades) ?? 308;

/**
 * A domain of powers of ten that holds all positive numbers among `values`, and `least`. Zeros, infinities and NaN
 * have no place on such an axis: what shows them stands at its edge.
 */
export function decades(values: Iterable<number>, least: Extent = [0.1, 10]): Extent {
  let low = Math.log10(least[0]);
  let high = Math.log10(least[1]);
  for (const value of values) {
    if (!(value > 0) || value === Number.POSITIVE_INFINITY) continue;
    const power = Math.log10(value);
    low = Math.min(low, power);
    high = Math.max(high, power);
  }
  return [
    powerOfTen(low < 0 ? -end(-low) : Math.floor(low)),
    powerOfTen(high > 0 ? end(high) : Math.ceil(high)),
  ];
}

/** Where an axis may end that is symmetrical about 1, in decades. */
const mirroredEnds = [4, 8, 16, 32, 64, 128];

/**
 * A domain of powers of ten with 1 in the middle: vanishing and exploding are each other's mirror image. The sign of a
 * ratio does not count; zeros have no place.
 */
export function mirroredDecades(ratios: readonly number[]): Extent {
  const powers = ratios.filter((ratio) => ratio !== 0).map((ratio) => Math.abs(Math.log10(Math.abs(ratio))));
  const most = Math.max(0, ...powers);
  const reach = mirroredEnds.find((place) => place >= most) ?? 308;
  return [powerOfTen(-reach), powerOfTen(reach)];
}

/** Exact, where 10 ** n may be off by a bit. */
export const powerOfTen = (power: number): number => Number(`1e${power}`);
