/** A size with two digits, small ones as powers of ten so that they can be compared: 0.26, 2.6e−4; 0 stays 0. */
export function scientific(size: number, digits = 2): string {
  if (size === 0 || size >= 0.01) return String(Number(size.toPrecision(digits)));
  return size.toExponential(digits - 1).replace('-', '−');
}
