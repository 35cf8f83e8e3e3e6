import { formatNumber } from '@/charts/format';

/** Two decimals: what fits on an edge. The readouts tell more. */
export const short = (value: number) => formatNumber(Math.abs(value) < 0.005 ? 0 : value, 2);

/** A change: its sign always told. */
export const signed = (value: number) => {
  const text = short(value);
  return value > 0 && text !== '0' ? `+${text}` : text;
};

/** As a factor in a product: `(−0.8)`. */
const factor = (value: number) => (value < 0 ? `(${short(value)})` : short(value));

export const product = (a: number, b: number) => `${factor(a)}·${factor(b)}`;
