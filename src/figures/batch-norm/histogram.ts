/** Bins of one width, one of them in the middle on 0; the outermost also hold all that lies beyond. */
export const BINS = 33;
export const REACH = 4.125;
const WIDTH = (2 * REACH) / BINS;

/**
 * The share of each layer's numbers in each bin, row by row from the lowest bin, one column a layer. Every column adds
 * up to 1.
 */
export function histograms(layers: readonly Float64Array[]): Float64Array {
  const shares = new Float64Array(BINS * layers.length);
  layers.forEach((values, column) => {
    const share = 1 / values.length;
    for (let k = 0; k < values.length; k++) {
      const bin = Math.floor(((values[k] as number) + REACH) / WIDTH);
      const at = Math.max(0, Math.min(BINS - 1, bin)) * layers.length + column;
      shares[at] = (shares[at] as number) + share;
    }
  });
  return shares;
}
