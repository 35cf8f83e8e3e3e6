import { scaleLinear } from 'd3';
import type { Extent } from './frame';

/** Levels cut a range of heights into bands: band k lies between level k − 1 and level k. */
export interface Bands {
  readonly levels: readonly number[];
  readonly range: Extent;
  /** Whether the levels are evenly spaced; where they are not, a legend has to say so. */
  readonly even: boolean;
  /** Height → 0…1, the place in the scale of tints: even steps from level to level. */
  readonly tint: (height: number) => number;
}

/** Levels are finite and rising; ones outside the range are left out. */
export function heightBands(levels: readonly number[], range: Extent): Bands {
  const inside = levels.filter((level) => level > range[0] && level < range[1]);
  const steps = inside.slice(1).map((level, i) => level - (inside[i] ?? level));
  const step = steps[0] ?? 0;
  const even = steps.every((s) => Math.abs(s - step) <= 1e-6 * Math.abs(step));
  const last = Math.max(1, inside.length - 1);
  const spread = scaleLinear()
    .domain(inside)
    .range(inside.map((_, k) => (k + 0.5) / (last + 1)));
  const flat = scaleLinear().domain(range);
  const tint = even || inside.length < 2 ? flat : spread;
  return { levels: inside, range, even, tint: (height) => Math.max(0, Math.min(1, tint(height))) };
}

/** The tint of band k of n, 0 the lowest: the middle of its part of the scale. */
export function bandTint(k: number, n: number): number {
  return n <= 1 ? 0.5 : k / (n - 1);
}
