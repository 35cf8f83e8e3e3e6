/** A number without an exponent, which ARIA does not take: 1e-12 → 0.000000000001. */
export function decimal(value: number): string {
  const [digits = '', exponent] = String(value).split('e-');
  if (exponent === undefined) return digits;
  const places = Number(exponent) + digits.replace(/^-?\d\.?/, '').length;
  return value.toFixed(Math.min(100, places));
}

/**
 * The attribute that tells a slider's value in its own unit. A bare object, because React's types take numbers only
 * and React would print them with an exponent.
 */
export const ariaNow = (value: number): object => ({ 'aria-valuenow': decimal(value) });

/** The same with the ends of the range, for what is no native slider, which has them already. */
export function ariaValue(range: { readonly min: number; readonly max: number }, value: number): object {
  return {
    'aria-valuemin': decimal(range.min),
    'aria-valuemax': decimal(range.max),
    ...ariaNow(value),
  };
}
