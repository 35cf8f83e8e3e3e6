import type { Landscape } from '@/core/landscapes/landscape';
import { attractingCycle } from './cycle';

/** What becomes of a descent of one variable in the long run. */
export type LongRunBehavior =
  /** It tends to the place `at`. */
  | { readonly kind: 'settles'; readonly at: number }
  /** It tends to a cycle: these places, again and again, from the lowest on in the order of its visits. */
  | { readonly kind: 'swings'; readonly among: readonly number[] }
  /** It stays inside the window for as long as it is watched, and tends to no place and no cycle. */
  | { readonly kind: 'wanders' }
  /** The first step that ends outside the window; null where that takes longer than it is watched. */
  | { readonly kind: 'leaves'; readonly step: number | null };

export interface LongRunOptions {
  /** A landscape of one variable. */
  readonly landscape: Landscape;
  /** Inside the range `within`. */
  readonly start: number;
  /** Above 0. */
  readonly rate: number;
  /** The window; beyond it the descent has left. */
  readonly within: readonly [low: number, high: number];
  /** The places of all minima inside the window, rising. */
  readonly minima: readonly number[];
  /** No curvature of the landscape is larger, of either sign. */
  readonly curvatureBound: number;
}

/** Steps for which a descent is watched; ten times as many where it nearly repeats itself but has not settled. */
export const watchedSteps = 2000;

/** Longer cycles are not told from wandering. */
const longestCycle = 64;

/** A walk that repeats itself stands this near to where it stood one round before, at each of the last steps. */
const returned = 1e-3;

/** Newton's method finds a place of rest as a cycle of two, too: places nearer than this are one. */
const same = 1e-6;

/**
 * Watches x ← x − rate·f′(x). It leaves at the first step out of the window; it settles or swings where its last places
 * repeat and lie beside a cycle that attracts: the product of 1 − rate·f″ over the cycle, by which one round multiplies
 * small distances, is below 1 in size. Else it wanders. Where rate·|f″| < 1 everywhere, no step overshoots: the walk ends
 * at the next minimum downhill, however slowly.
 */
export function longRun(options: LongRunOptions): LongRunBehavior {
  if (options.rate * options.curvatureBound < 1) return gentle(options);
  const first = lastPlaces(options, watchedSteps);
  if (typeof first === 'number') return { kind: 'leaves', step: first };
  if (periodOf(first) === null) return { kind: 'wanders' };
  const cycle = attractor(options, first);
  if (cycle) return named(cycle);
  const later = lastPlaces(options, 10 * watchedSteps);
  if (typeof later === 'number') return { kind: 'leaves', step: later };
  const period = periodOf(later);
  if (period === null) return { kind: 'wanders' };
  // At the very rate where one cycle gives way to another nothing attracts: the places as they are, true to three
  // decimals.
  return named(attractor(options, later) ?? later.slice(-period));
}

/** The last places after so many steps, or the first step that ends outside. */
function lastPlaces(
  { landscape, start, rate, within }: LongRunOptions,
  steps: number,
): number | readonly number[] {
  const out = new Float64Array(1);
  const last = 2 * longestCycle;
  const places: number[] = [];
  const point = Float64Array.of(start);
  for (let step = 0; step <= steps; step++) {
    const x = point[0] as number;
    if (!(x >= within[0] && x <= within[1])) return step;
    if (step > steps - last) places.push(x);
    landscape.gradientInto(point, out);
    point[0] = x - rate * (out[0] as number);
  }
  return places;
}

/** After how many steps the places repeat themselves, all along; null where they do not. */
function periodOf(places: readonly number[]): number | null {
  for (let period = 1; period <= longestCycle; period++) {
    const repeats = places.every(
      (x, k) => k < period || Math.abs(x - (places[k - period] as number)) < returned,
    );
    if (repeats) return period;
  }
  return null;
}

/** The attracting cycle beside the last places: of their period, or of twice it where a cycle has only just split. */
function attractor({ landscape, rate }: LongRunOptions, places: readonly number[]): readonly number[] | null {
  const period = periodOf(places);
  const near = places.at(-1);
  if (period === null || near === undefined) return null;
  return attractingCycle(landscape, rate, near, period) ?? attractingCycle(landscape, rate, near, 2 * period);
}

/** No step overshoots: always downhill, to the next minimum on that side. */
function gentle(options: LongRunOptions): LongRunBehavior {
  const { landscape, start, minima } = options;
  const out = new Float64Array(1);
  landscape.gradientInto([start], out);
  if (out[0] === 0) return { kind: 'settles', at: start };
  const at = (out[0] as number) > 0 ? minima.findLast((x) => x <= start) : minima.find((x) => x >= start);
  if (at !== undefined) return { kind: 'settles', at };
  const end = lastPlaces(options, watchedSteps);
  return { kind: 'leaves', step: typeof end === 'number' ? end : null };
}

function named(places: readonly number[]): LongRunBehavior {
  const [first = Number.NaN] = places;
  const again = places.findIndex((x, k) => k > 0 && Math.abs(x - first) < same);
  const cycle = again < 0 ? places : places.slice(0, again);
  if (cycle.length === 1) return { kind: 'settles', at: first };
  const lowest = cycle.indexOf(Math.min(...cycle));
  return { kind: 'swings', among: [...cycle.slice(lowest), ...cycle.slice(0, lowest)] };
}
