import type { Field } from './differences';

const firstStep = 2 ** -6;
const halvings = 16;
/** Quotients with a limit change half as much at each halving; these still change as much after three. */
const undiminished = 0.85;

/**
 * The slope of `field` seen from `point` in `direction` only: the limit of (f(x + t·d) − f(x)) / t as t falls to 0.
 * Quotients at halved steps, from 2⁻⁶ of the point's size, are extrapolated to t = 0 (Richardson); of the whole table
 * the entry that agrees best with its neighbors counts, as in Ridders (1982).
 * Infinite where the quotients grow without limit, NaN where the function has no value on that side.
 */
export function oneSidedSlope(field: Field, point: ArrayLike<number>, direction: ArrayLike<number>): number {
  const here = field(point);
  const size = Math.max(1, ...Array.from(point, Math.abs));
  const moved = new Float64Array(point.length);
  const quotients: number[] = [];
  let step = firstStep * 2 ** Math.ceil(Math.log2(size));
  let noise = 0;
  for (let k = 0; k < halvings; k++) {
    for (let axis = 0; axis < moved.length; axis++) {
      moved[axis] = (point[axis] ?? Number.NaN) + step * (direction[axis] ?? 0);
    }
    const there = field(moved);
    quotients.push((there - here) / step);
    noise = (4 * Number.EPSILON * (Math.abs(there) + Math.abs(here))) / step;
    step /= 2;
  }
  if (!quotients.slice(-4).every(Number.isFinite)) return Number.NaN;
  return limitless(quotients, noise) ? (quotients.at(-1) ?? 0) * Number.POSITIVE_INFINITY : limit(quotients);
}

/** Whether the last quotients still move as fast as before, beyond what round-off explains. */
function limitless(quotients: readonly number[], noise: number): boolean {
  const [a = 0, b = 0, y = 0, z = 0] = [-5, -4, -2, -1].map((k) => quotients.at(k));
  const late = Math.abs(z - y);
  return late > noise + 1e-6 * Math.max(1, Math.abs(z)) && late > undiminished * Math.abs(b - a);
}

/** Neville's scheme for quotients at t, t/2, t/4, …, taken to t = 0. */
function limit(quotients: readonly number[]): number {
  let previous: number[] = [];
  let best = quotients.at(-1) ?? Number.NaN;
  let bestError = Number.POSITIVE_INFINITY;
  for (const quotient of quotients) {
    const row = [quotient];
    for (const [order, older] of previous.entries()) {
      const newer = row[order] ?? Number.NaN;
      const refined = newer + (newer - older) / (2 ** (order + 1) - 1);
      const error = Math.max(Math.abs(refined - newer), Math.abs(refined - older));
      if (error <= bestError) {
        best = refined;
        bestError = error;
      }
      row.push(refined);
    }
    previous = row;
  }
  return best;
}
