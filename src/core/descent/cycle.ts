import type { Landscape } from '@/core/landscapes/landscape';

/** A walk that repeats itself this near to a cycle that attracts is on its way there: close to 2/λ that way is long. */
const beside = 0.1;

interface Round {
  /** The places of one round, the first included, the one after the last not. */
  readonly places: readonly number[];
  readonly end: number;
  /** By how much one round multiplies a small distance, sign included. */
  readonly factor: number;
}

function round(landscape: Landscape, rate: number, from: number, period: number): Round {
  const out = new Float64Array(1);
  const places: number[] = [];
  let [x, factor] = [from, 1];
  for (let k = 0; k < period; k++) {
    places.push(x);
    landscape.gradientInto([x], out);
    factor *= 1 - rate * (landscape.hessian([x])[0]?.[0] ?? Number.NaN);
    x -= rate * (out[0] as number);
  }
  return { places, end: x, factor };
}

/**
 * The cycle of this period of x ← x − rate·f′(x) beside `near`, by Newton's method; null where there is none, or none
 * that attracts. A cycle whose length divides the period is found as well.
 */
export function attractingCycle(
  landscape: Landscape,
  rate: number,
  near: number,
  period: number,
): readonly number[] | null {
  let x = near;
  for (let k = 0; k < 20; k++) {
    const { end, factor } = round(landscape, rate, x, period);
    const correction = (end - x) / (1 - factor);
    if (!Number.isFinite(correction)) return null;
    x += correction;
    if (Math.abs(correction) < 1e-12 * Math.abs(x)) break;
  }
  const { places, end, factor } = round(landscape, rate, x, period);
  const closes = Math.abs(end - x) < 1e-9;
  return closes && Math.abs(near - x) < beside && Math.abs(factor) < 1 ? places : null;
}
