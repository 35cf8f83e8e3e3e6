import { useMemo } from 'react';
import { type PlotFrame, type PlotFrameOptions, plotFrame } from './frame';

/**
 * A plot's frame, and the same object as long as its options say the same: what hangs on it alone, such as axes, is then
 * not drawn anew. Throws as `plotFrame` does.
 */
export function usePlotFrame(options: PlotFrameOptions): PlotFrame {
  const key = JSON.stringify(options);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the options say
  return useMemo(() => plotFrame(options), [key]);
}
