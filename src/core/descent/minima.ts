import type { Landscape } from '@/core/landscapes/landscape';

export interface Minimum {
  readonly x: number;
  readonly value: number;
  /** The second derivative there. */
  readonly curvature: number;
}

/** Halvings of a cell that end beyond the last bit. */
const halvings = 60;

/**
 * The minima of a landscape of one variable inside a range, from left to right: where its slope turns from falling to
 * rising between two of `samples` + 1 places, found to the last bit by bisection.
 */
export function minima(
  landscape: Landscape,
  [low, high]: readonly [number, number],
  samples: number,
): Minimum[] {
  const out = new Float64Array(1);
  const slope = (x: number) => {
    landscape.gradientInto([x], out);
    return out[0] as number;
  };
  const place = (k: number) => low + ((high - low) * k) / samples;
  const found: Minimum[] = [];
  for (let k = 0; k < samples; k++) {
    let [falling, rising] = [place(k), place(k + 1)];
    if (!(slope(falling) < 0 && slope(rising) >= 0)) continue;
    for (let halving = 0; halving < halvings; halving++) {
      const middle = (falling + rising) / 2;
      if (slope(middle) < 0) falling = middle;
      else rising = middle;
    }
    const x = rising;
    found.push({ x, value: landscape.value([x]), curvature: landscape.hessian([x])[0]?.[0] ?? Number.NaN });
  }
  return found;
}
