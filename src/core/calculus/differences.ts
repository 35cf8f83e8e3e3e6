/** A number at every point. NaN or ±Infinity where there is none. */
export type Field = (point: ArrayLike<number>) => number;

/**
 * Forward differences (f(x + h·eₖ) − f(x)) / h along every axis, without allocation: `point` is nudged in place and
 * restored. Fills `out` and returns f(x).
 */
export function forwardDifferenceInto(
  field: Field,
  point: Float64Array,
  h: number,
  out: Float64Array,
): number {
  const here = field(point);
  for (let k = 0; k < point.length; k++) {
    const original = point[k] as number;
    point[k] = original + h;
    out[k] = (field(point) - here) / h;
    point[k] = original;
  }
  return here;
}

/** The vector of forward differences (f(x + h·eₖ) − f(x)) / h; its error falls with h until round-off rules. */
export function forwardDifference(field: Field, point: ArrayLike<number>, h: number): number[] {
  const out = new Float64Array(point.length);
  forwardDifferenceInto(field, Float64Array.from(point), h, out);
  return Array.from(out);
}

/** The vector of central differences (f(x + h·eₖ) − f(x − h·eₖ)) / 2h; its error falls with h². */
export function centralDifference(field: Field, point: ArrayLike<number>, h: number): number[] {
  const moved = Float64Array.from(point);
  return Array.from(point, (kept, k) => {
    moved[k] = kept + h;
    const above = field(moved);
    moved[k] = kept - h;
    const below = field(moved);
    moved[k] = kept;
    return (above - below) / (2 * h);
  });
}
