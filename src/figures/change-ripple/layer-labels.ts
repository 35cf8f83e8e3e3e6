import { ticks } from 'd3-array';

/** Layer 0 and about as many more as have room. */
export const layerLabels = (depth: number): number[] => ticks(0, depth, Math.min(8, depth));
