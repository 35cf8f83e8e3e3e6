/*
 * Norms of arrays of any magnitude. Squares are summed as they are where neither the sum nor what it loses can matter,
 * and scaled by the largest entry first where they would overflow or underflow.
 */

const large = 1e290;
const small = 1e-270;

/** ‖v‖ = √Σv²; Infinity or NaN only where an entry is, or where the norm itself passes the largest double. */
export function frobenius(values: Float64Array): number {
  return distance(values, 0);
}

/** √(Σv²/n), the root mean square; 0 of no entries. */
export function rootMeanSquare(values: Float64Array): number {
  return values.length === 0 ? 0 : distance(values, 0) / Math.sqrt(values.length);
}

/** The standard deviation √(Σ(v − mean)²/n) of all entries about their common mean; 0 of no entries. */
export function spread(values: Float64Array): number {
  if (values.length === 0) return 0;
  const first = values[0] as number;
  const share = 1 / values.length;
  // From the first entry on, so that equal entries have a spread of exactly 0.
  let mean = first;
  for (let k = 1; k < values.length; k++) mean += share * ((values[k] as number) - first);
  return distance(values, mean) / Math.sqrt(values.length);
}

/** √Σ(v − center)². */
function distance(values: Float64Array, center: number): number {
  const plain = sumOfSquares(values, center, 1);
  if (plain > small && plain < large) return Math.sqrt(plain);
  const largest = largestDistance(values, center);
  if (largest === 0 || !Number.isFinite(largest)) return largest;
  // A power of two, so that scaling rounds nothing; held within range, because 1/largest may not be.
  const scale = 2 ** -Math.max(-1000, Math.min(1000, Math.floor(Math.log2(largest))));
  return Math.sqrt(sumOfSquares(values, center, scale)) / scale;
}

/** Four sums at a time: each addition would otherwise wait for the one before. */
function sumOfSquares(values: Float64Array, center: number, scale: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  const even = values.length - (values.length % 4);
  for (let k = 0; k < even; k += 4) {
    const v0 = ((values[k] as number) - center) * scale;
    const v1 = ((values[k + 1] as number) - center) * scale;
    const v2 = ((values[k + 2] as number) - center) * scale;
    const v3 = ((values[k + 3] as number) - center) * scale;
    s0 += v0 * v0;
    s1 += v1 * v1;
    s2 += v2 * v2;
    s3 += v3 * v3;
  }
  for (let k = even; k < values.length; k++) {
    const v = ((values[k] as number) - center) * scale;
    s0 += v * v;
  }
  return s0 + s1 + s2 + s3;
}

function largestDistance(values: Float64Array, center: number): number {
  let largest = 0;
  for (let k = 0; k < values.length; k++) {
    const magnitude = Math.abs((values[k] as number) - center);
    // Written so that NaN wins.
    if (!(magnitude <= largest)) largest = magnitude;
    if (Number.isNaN(largest)) return largest;
  }
  return largest;
}
