import type { Extent } from './frame';

/** Where an axis of powers of ten may end, in decades from 1: few places, so that it stands still while values move. */
const ends = [1, 2, 3, 6, 10, 20, 40, 80, 160, 308];

const end = (decades: number): number => ends.find((place) => place >= decades) ?? 308;

/**
 * A domain of powers of ten that holds all positive numbers among `values`, and `least`. Zeros, infinities and NaN have no place
 * on such an axis: what shows them stands at its edge.
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

/** Exact, where 10 ** n may be off by a bit. */
const powerOfTen = (power: number) => Number(`1e${power}`);
