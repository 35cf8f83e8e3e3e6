/** Beyond this many pixels nothing is visible, and SVG renderers start to misbehave. */
const far = 1e5;

/**
 * The drawing edge: a coordinate as it may stand in the DOM, rounded to 2 decimals so that the server's
 * picture and the browser's are equal. Far outside the picture it is cut to ±100,000; NaN is an error of
 * the caller and throws a RangeError, because a path with NaN in it vanishes without a word.
 */
export function px(value: number): number {
  return rounded(value, 100);
}

/** As {@link px}, to 1 decimal: for pictures of many thousand coordinates. */
export function px1(value: number): number {
  return rounded(value, 10);
}

function rounded(value: number, perUnit: number): number {
  // "+ 0" turns −0 into 0
  const inside = Math.round(Math.max(-far, Math.min(far, value)) * perUnit) / perUnit + 0;
  if (Number.isNaN(inside)) throw new RangeError('A coordinate is not a number');
  return inside;
}
