import { formatNumber } from './format';
import { rough } from './rough';

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

/** As {@link rough} rounds it. */
export const rounded = (widest: string): TextFormat => ({
  write: (value) => formatNumber(rough(value)),
  widest,
});

/** A count. */
export const whole = (widest: string): TextFormat => ({ write: String, widest });

/** A share of 1 as so many digits of a percentage. */
export const percent = (count: number, widest: string): TextFormat => ({
  write: (share) => `${formatNumber(100 * share, count)}%`,
  widest,
});
