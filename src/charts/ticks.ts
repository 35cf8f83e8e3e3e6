import { powerOfTen } from './decades';
import { formatNumber, tickFormat } from './format';
import type { Scale, ScaleKind } from './frame';

export interface Tick {
  readonly value: number;
  /** Plain text, or a power of ten whose exponent is set as a superscript. */
  readonly label: string | { readonly power: number };
}

export interface Ticks {
  readonly major: readonly Tick[];
  /** Unlabeled values between the labeled ones; log scales only. */
  readonly minor: readonly number[];
}

export interface TickOptions {
  /** About how many, or exactly which values. */
  readonly ticks?: number | readonly number[] | undefined;
  readonly format?: ((value: number) => string) | undefined;
}

/** Linear scales: round steps. Log scales: powers of ten, thinned to about the number asked for. */
export function axisTicks(scale: Scale, kind: ScaleKind, { ticks = 6, format }: TickOptions = {}): Ticks {
  if (typeof ticks !== 'number') {
    const placed = ticks.filter((value) => Number.isFinite(scale(value)));
    return { major: labeled(placed, format ?? tickFormat(placed)), minor: [] };
  }
  if (kind === 'linear') {
    const values = scale.ticks(ticks);
    return { major: labeled(values, format ?? tickFormat(values)), minor: [] };
  }
  return logTicks(scale, ticks, format);
}

/** About so many ticks, whole numbers only: there is nothing between two layers, or between two steps. */
export const wholeTicks = (scale: Scale, count: number): number[] =>
  scale.ticks(count).filter(Number.isInteger);

/** More unlabeled ticks than this would run into one another. */
const mostMinor = 40;

function logTicks(scale: Scale, count: number, format: TickOptions['format']): Ticks {
  const [a = 1, b = 1] = scale.domain();
  const [low, high] = a < b ? [a, b] : [b, a];
  const first = Math.ceil(Math.log10(low) - 1e-9);
  const last = Math.floor(Math.log10(high) + 1e-9);
  // less than a decade has no two powers of ten in it: label the values between
  if (last - first < 1) return { major: labeled(scale.ticks(count), format ?? formatNumber), minor: [] };
  const stride = Math.max(1, Math.ceil((last - first) / Math.max(1, count)));
  const major: Tick[] = [];
  const minor: number[] = [];
  for (let power = first; power <= last; power += 1) {
    const value = powerOfTen(power);
    if (power % stride !== 0) minor.push(value);
    else major.push({ value, label: format ? format(value) : { power } });
  }
  if (stride === 1) return { major, minor: between(first, last, low, high) };
  return { major, minor: minor.length > mostMinor ? [] : minor };
}

function between(first: number, last: number, low: number, high: number): number[] {
  if (last - first > 6) return [];
  const values: number[] = [];
  for (let power = first - 1; power <= last; power += 1) {
    for (let digit = 2; digit <= 9; digit += 1) {
      const value = Number(`${digit}e${power}`);
      if (value > low && value < high) values.push(value);
    }
  }
  return values;
}

function labeled(values: readonly number[], format: (value: number) => string): Tick[] {
  return values.map((value) => ({ value, label: format(value) }));
}
