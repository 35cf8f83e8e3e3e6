import { stream } from '@/core/random';
import type { LabeledPoints } from './labeled-points';

export interface GaussiansOptions {
  readonly count: number;
  /** The standard deviation of a coordinate about the center of its class. */
  readonly deviation: number;
  readonly seed: number;
}

/**
 * Two round clouds: normal numbers about (−1, −1) for label 0 and about (1, 1) for label 1. The classes take turns,
 * so that any even number of points in a row holds as many of each.
 */
export function gaussians({ count, deviation, seed }: GaussiansOptions): LabeledPoints {
  const chance = stream(seed, 'gaussians');
  const labels = Float64Array.from({ length: count }, (_, i) => i % 2);
  const inputs = Float64Array.from(
    { length: 2 * count },
    (_, k) => 2 * (labels[k >> 1] as number) - 1 + deviation * chance.normal(),
  );
  return { inputs, labels };
}
