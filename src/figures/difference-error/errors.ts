import { mean, median, minIndex } from 'd3-array';
import { centralDifference, forwardDifference } from '@/core/calculus/differences';
import type { Landscape } from '@/core/landscapes/landscape';

/** How far both differences are from the exact slope at one step h: |error|, 0 where they hit it. */
export interface Sample {
  readonly h: number;
  readonly forward: number;
  readonly central: number;
}

/** The steps of one decade, evenly spaced on a logarithmic axis: enough for round-off to look as ragged as it is. */
const decade = [
  '1',
  '1.15',
  '1.33',
  '1.54',
  '1.78',
  '2.05',
  '2.37',
  '2.74',
  '3.16',
  '3.65',
  '4.22',
  '4.87',
  '5.62',
].concat(['6.49', '7.5', '8.66']);
const density = decade.length;
const decades = 12;

/** Read as decimals, not computed as powers: powers differ between engines in the last bit, and round-off shows it. */
const steps = Array.from({ length: density * decades + 1 }, (_, k) =>
  Number(`${decade[k % density]}e${Math.floor(k / density) - decades}`),
);

/** Errors smaller than this are drawn, and counted, as this. */
export const floor = 1e-17;

/** Both errors at one step, for the slope along `axis`. */
export function errorsAt(
  landscape: Landscape,
  point: readonly number[],
  axis: number,
  exact: number,
  h: number,
): Sample {
  const off = (slopes: readonly number[]) => Math.abs((slopes[axis] ?? Number.NaN) - exact);
  return {
    h,
    forward: off(forwardDifference(landscape.value, point, h)),
    central: off(centralDifference(landscape.value, point, h)),
  };
}

/** Both errors from h = 1e-12 to 1, evenly spaced on a logarithmic axis. */
export function errorCurves(
  landscape: Landscape,
  point: readonly number[],
  axis: number,
  exact: number,
): readonly Sample[] {
  return steps.map((h) => errorsAt(landscape, point, axis, exact, h));
}

/** What the curve of an error looks like, from large h to small. */
export type Shape =
  /** Truncation falls, round-off rises, and between them is the best h. */
  | { readonly kind: 'vee'; readonly foot: number; readonly error: number }
  /** No truncation error: only round-off, which rises as h falls. */
  | { readonly kind: 'round-off' }
  /** No round-off that shows: the error falls all the way. */
  | { readonly kind: 'truncation' }
  /** Exact at every h. */
  | { readonly kind: 'exact' };

const windowAround = <T>(values: readonly T[], at: number, reach: number) =>
  values.slice(Math.max(0, at - reach), at + reach + 1);

/** Typical powers of ten: the median over a decade sees past the noise, the mean takes off its corners. */
function smooth(powers: readonly number[]): number[] {
  const medians = powers.map((_, at) => median(windowAround(powers, at, density / 2)) ?? 0);
  return medians.map((_, at) => mean(windowAround(medians, at, density / 4)) ?? 0);
}

/** The shape of one curve. An end counts as risen when it stands a decade above the lowest place. */
export function shapeOf(samples: readonly Sample[], which: 'forward' | 'central'): Shape {
  if (samples.every((sample) => sample[which] < floor)) return { kind: 'exact' };
  const powers = smooth(samples.map((sample) => Math.log10(Math.max(floor, sample[which]))));
  const low = minIndex(powers);
  const lowest = powers[low] ?? 0;
  const risesLeft = (powers[0] ?? 0) > lowest + 1;
  const risesRight = (powers.at(-1) ?? 0) > lowest + 1;
  if (risesLeft && risesRight) return { kind: 'vee', foot: samples[low]?.h ?? 1, error: 10 ** lowest };
  return { kind: risesLeft ? 'round-off' : 'truncation' };
}
