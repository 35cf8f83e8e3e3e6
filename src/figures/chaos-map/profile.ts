import { mirroredDecades } from '@/charts/decades';
import type { Extent } from '@/charts/frame';
import { type Family, measuredRatios, predictedLogs } from './measure';

/** One network, and what theory predicts at its gain. */
export interface Profile {
  readonly gain: number;
  readonly depth: number;
  /** By what a gradient grows from layer l back to the input, l = 0 … depth. */
  readonly measured: Float64Array;
  /** The same for infinite width, l = 0 … 100. */
  readonly predicted: Float64Array;
  /** The logarithm of the latter. */
  readonly predictedLogs: Float64Array;
  /** Of the axis of both. */
  readonly domain: Extent;
}

/** Measures one network. */
export function profileOf(family: Family, gain: number, depth: number): Profile {
  const measured = measuredRatios(family, gain, depth);
  const logs = predictedLogs(family, gain);
  const predicted = logs.map(Math.exp);
  const domain = mirroredDecades([...measured, ...predicted]);
  return { gain, depth, measured, predicted, predictedLogs: logs, domain };
}
