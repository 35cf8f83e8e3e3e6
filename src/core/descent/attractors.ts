import type { Landscape } from '@/core/landscapes/landscape';
import { type BasinOptions, basinEnds, type Ends, restingState } from './basins';

/** A place where walks come to rest. */
export interface Attractor {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  /** How many of the walks end here. */
  readonly count: number;
}

export interface Basins {
  /** From left to right, and upward where they stand above each other. */
  readonly attractors: readonly Attractor[];
  /** For each start the index of its attractor, or `MOVING` or `LOST`; in the order of `Ends`. */
  readonly labels: Int16Array;
}

/** Ends nearer than this are one attractor. */
const radius = 0.05;

/** Which start ends where, on a grid of starts; `basinEnds` and `labelEnds` in one go. */
export function basins(options: BasinOptions): Basins {
  return labelEnds(options.landscape, [basinEnds(options)]);
}

/** Gathers the ends of one or more parts of a grid, in order, into attractors. */
export function labelEnds(landscape: Landscape, parts: readonly Ends[]): Basins {
  const found: { x: number; y: number; count: number }[] = [];
  const total = parts.reduce((sum, { states }) => sum + states.length, 0);
  const labels = new Int16Array(total);
  let next = 0;
  for (const { points, states } of parts) {
    for (let k = 0; k < states.length; k++, next++) {
      const state = states[k] as number;
      labels[next] = state;
      if (state !== restingState) continue;
      const x = points[2 * k] as number;
      const y = points[2 * k + 1] as number;
      const known = found.findIndex((other) => Math.hypot(other.x - x, other.y - y) < radius);
      const other = found[known];
      if (other) other.count += 1;
      else found.push({ x, y, count: 1 });
      labels[next] = other ? known : found.length - 1;
    }
  }
  const order = found
    .map((attractor, index) => ({ ...attractor, index }))
    .sort((a, b) => (Math.abs(a.x - b.x) < radius ? a.y - b.y : a.x - b.x));
  const rank = new Int16Array(found.length);
  order.forEach(({ index }, place) => {
    rank[index] = place;
  });
  return {
    attractors: order.map(({ x, y, count }) => ({ x, y, count, value: landscape.value([x, y]) })),
    labels: labels.map((label) => (label < 0 ? label : (rank[label] ?? label))),
  };
}
