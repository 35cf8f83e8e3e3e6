import { formatNumber } from './format';

/** How a number is written, and the widest text that this can give, so that the layout stands still. */
export interface TextFormat {
  readonly write: (value: number) => string;
  readonly widest: string;
}

/** As {@link formatNumber} writes it. `widest` where the usual width is not enough, or too much. */
export const digits = (count = 5, widest = '−0.00000'): TextFormat => ({
  write: (value) => formatNumber(value, count),
  widest,
});
