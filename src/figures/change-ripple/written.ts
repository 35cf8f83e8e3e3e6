import { formatNumber } from '@/charts/format';
import { rough } from '@/charts/rough';

const exponential = (value: number, digits: number) =>
  value.toExponential(digits).replace('e+', 'e').replaceAll('-', '−');

/** One to three significant digits: what fits beside a unit. */
export function compact(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return '0';
  if (size < 0.001) return exponential(value, 0);
  if (size >= 1000) return exponential(value, 1);
  return formatNumber(Number(value.toPrecision(size < 10 ? 2 : 3)));
}

export const signed = (value: number): string => (value > 0 ? `+${compact(value)}` : compact(value));

/** Over the narrow gap between two layers. A factor near 1 needs a digit more, lest 1.03 look like 1. */
export function compactFactor(value: number): string {
  if (Math.abs(value - 1) < 0.05) return formatNumber(rough(value));
  if (value === 0 || value >= 0.1) return compact(value);
  return value >= 0.01 ? formatNumber(Number(value.toPrecision(1))) : exponential(value, 0);
}
