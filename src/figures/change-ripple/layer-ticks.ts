import { ticks } from 'd3';

/** Layer 0 and about as many more as have room. */
export const layerTicks = (depth: number): number[] => ticks(0, depth, Math.min(8, depth));
