/** Bins of one width, one of them in the middle on 0; the outermost also hold all that lies beyond. */
export const bins = 33;
export const reach = 4.125;
const width = (2 * reach) / bins;

/**
 * The share of each layer's numbers in each bin, row by row from the lowest bin, one column a layer. Every column adds
 * up to 1.
 */
export function histograms(layers: readonly Float64Array[]): Float64Array {
  const shares = new Float64Array(bins * layers.length);
  layers.forEach((values, column) => {
    const share = 1 / values.length;
    for (let k = 0; k < values.length; k++) {
      const bin = Math.floor(((values[k] as number) + reach) / width);
      const at = Math.max(0, Math.min(bins - 1, bin)) * layers.length + column;
      shares[at] = (shares[at] as number) + share;
    }
  });
  return shares;
}
