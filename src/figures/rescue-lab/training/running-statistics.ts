import type { Network } from '@/core/network/network';

/** Batch normalization's running means and variances, layer by layer, in one array; empty without. */
export function runningStatisticsOf({ running }: Network): Float64Array {
  const all = running.flatMap(({ mean, variance }) => [mean, variance]);
  const flat = new Float64Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of all) {
    flat.set(part, at);
    at += part.length;
  }
  return flat;
}

/** Puts what `runningOf` took back into a network of the same shape. */
export function setRunningStatistics({ running }: Network, flat: Float64Array): void {
  let at = 0;
  for (const { mean, variance } of running) {
    mean.set(flat.subarray(at, at + mean.length));
    variance.set(flat.subarray(at + mean.length, at + 2 * mean.length));
    at += 2 * mean.length;
  }
}
