import { ticks } from 'd3-array';

export type ScaleKind = 'linear' | 'log';
export type Extent = readonly [low: number, high: number];

/** Data → pixels along one axis. */
export interface Scale {
  (value: number): number;
  /** Pixels → data. */
  invert(pixel: number): number;
  domain(): [number, number];
  range(): [number, number];
  /** About so many round values within the domain, in its order. */
  ticks(count: number): number[];
}

const identity = (value: number) => value;
/** From `a` at 0 to `b` at 1, exact at both ends. */
const between = (a: number, b: number, share: number) => a * (1 - share) + b * share;
/** Where `value` lies from `a`, 0, to `b`, 1; the middle of an empty interval. */
const shareOf = (a: number, b: number, value: number) => (b === a ? 0.5 : (value - a) / (b - a));

/** Equal lengths for equal differences. */
export const linearScale = (domain: Extent, range: Extent): Scale =>
  scaleOf(domain, range, identity, identity, (count) => ticks(...domain, count));

/** Equal lengths for equal ratios. @throws a RangeError where the domain is not positive. */
export function logScale(domain: Extent, range: Extent): Scale {
  if (!(domain[0] > 0 && domain[1] > 0)) throw new RangeError(`A log domain must be positive: ${domain}`);
  return scaleOf(domain, range, Math.log, Math.exp, (count) => logTicks(domain, count));
}

/** @throws a RangeError where the domain is not finite. */
function scaleOf(
  domain: Extent,
  range: Extent,
  transform: (value: number) => number,
  back: (transformed: number) => number,
  ticksOf: Scale['ticks'],
): Scale {
  if (!domain.every(Number.isFinite)) throw new RangeError(`A domain must be finite: ${domain}`);
  const [low, high] = [transform(domain[0]), transform(domain[1])];
  const scale = (value: number) => between(...range, shareOf(low, high, transform(value)));
  return Object.assign(scale, {
    invert: (pixel: number) => back(between(low, high, shareOf(...range, pixel))),
    domain: (): [number, number] => [...domain],
    range: (): [number, number] => [...range],
    ticks: ticksOf,
  });
}

const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** A digit times a power of ten; where the domain has too few of them, round steps. */
function logTicks([a, b]: Extent, count: number): number[] {
  const [low, high] = a < b ? [a, b] : [b, a];
  const powers = Array.from(
    { length: Math.ceil(Math.log10(high)) - Math.floor(Math.log10(low)) + 1 },
    (_, k) => Math.floor(Math.log10(low)) + k,
  );
  const found = powers
    .flatMap((power) => digits.map((digit) => Number(`${digit}e${power}`)))
    .filter((value) => value >= low && value <= high);
  const values = 2 * found.length < count ? ticks(low, high, count) : found;
  return a < b ? values : values.reverse();
}
