const minus = '\u2212';

/**
 * A number as print sets it, the same in every language: real minus, decimal point, no grouping.
 * Between 0.01 and 10 it shows `digits` decimals, otherwise `digits` + 1 significant digits, and below
 * 1e-4 or from 1e6 on an exponent (`1.2e−8`); trailing zeros are dropped.
 */
export function formatNumber(value: number, digits = 5): string {
  if (Number.isNaN(value)) return 'NaN';
  if (value === Number.POSITIVE_INFINITY) return '∞';
  if (value === Number.NEGATIVE_INFINITY) return `${minus}∞`;
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size < 1e-4 || size >= 1e6) return typographic(trim(value.toExponential(digits)));
  const fixed = size >= 0.01 && size < 10 ? value.toFixed(digits) : value.toPrecision(digits + 1);
  const shown = trim(fixed.includes('e') ? String(Number(fixed)) : fixed);
  return Number(shown) === 0 ? '0' : typographic(shown);
}

/** A finite number with this many decimals, no more and no fewer, and a real minus. */
export function formatFixed(value: number, decimals: number): string {
  const shown = value.toFixed(decimals);
  return Number(shown) === 0 ? shown.replace('-', '') : typographic(shown);
}

/** A format for the ticks of one axis: as many decimals as tell the ticks apart. */
export function tickFormat(ticks: readonly number[]): (value: number) => string {
  const steps = ticks.slice(1).map((tick, i) => Math.abs(tick - (ticks[i] ?? tick)));
  const step = Math.min(...steps.filter((s) => s > 0));
  const largest = Math.max(...ticks.map(Math.abs), 0);
  if (!Number.isFinite(step) || largest >= 1e6 || step < 1e-4) return (value) => formatNumber(value, 2);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const exact = Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) < 1e-6;
  const shown = exact ? decimals : decimals + 1;
  return (value) => (value === 0 ? '0' : formatFixed(value, shown));
}

function trim(text: string): string {
  return text.replace(/(\.\d*?)0+(?=e|$)/, '$1').replace(/\.(?=e|$)/, '');
}

function typographic(text: string): string {
  return text.replace('e+', 'e').replaceAll('-', minus);
}
