import type { PlotFrame } from '@/charts/frame';

/** Whole layers, 0 and about as many more as have room. */
export function wholeTicks(frame: PlotFrame, depth: number): number[] {
  return frame.x
    .ticks(Math.min(8, depth))
    .filter((layer) => Number.isInteger(layer) && layer >= 0 && layer <= depth);
}
