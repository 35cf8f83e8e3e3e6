import { formatFixed, formatNumber } from './format';

/** How a number is written, and the widest text that this can give, so that the layout stands still. */
export interface NumberFormat {
  readonly write: (value: number) => string;
  readonly widest: string;
}

/** As {@link formatNumber} writes it. `widest` where the usual width is not enough, or too much. */
export const digits = (count = 5, widest = '−0.00000'): NumberFormat => ({
  write: (value) => formatNumber(value, count),
  widest,
});

/** So many decimals, no more and no fewer. */
export const fixed = (decimals: number, widest = `−0.${'0'.repeat(decimals)}`): NumberFormat => ({
  write: (value) => formatFixed(value, decimals),
  widest,
});

/** A whole number. */
export const whole = (widest = '000'): NumberFormat => ({ write: String, widest });
