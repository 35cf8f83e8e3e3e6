/** How a value is laid along a track. `log-zero` keeps its left end for an exact 0. */
export type Scale = 'linear' | 'log' | 'log-zero';

/** The numbers that a slider, a number field or a movable point may take. */
export interface ValueRange {
  readonly min: number;
  readonly max: number;
  /** Distance between stops: in the value's own unit on a linear scale, in decades on a logarithmic one. */
  readonly step: number;
  readonly scale?: Scale | undefined;
  /** `log-zero` only: where the logarithmic part begins. Four decades below `max` when absent. */
  readonly smallest?: number | undefined;
  /** Whole numbers only. True by itself on a linear scale whose ends and step are whole. */
  readonly integer?: boolean | undefined;
  /** A circle, such as an angle: a key at one end leads on from the other. */
  readonly wraps?: boolean | undefined;
}

/** The share of a `log-zero` track between the exact 0 and the beginning of the logarithmic part. */
export const zeroShare = 0.05;

const defaultDecades = 4;

export function isWhole({ min, max, step, scale = 'linear', integer }: ValueRange): boolean {
  return integer ?? (scale === 'linear' && [min, max, step].every(Number.isInteger));
}

/** The smallest value of the logarithmic part of a range. */
export function logarithmicStart(range: ValueRange): number {
  if (range.scale !== 'log-zero') return range.min;
  return range.smallest ?? range.max / 10 ** defaultDecades;
}

export function clamp(value: number, { min, max }: { readonly min: number; readonly max: number }): number {
  return Math.min(max, Math.max(min, value));
}
