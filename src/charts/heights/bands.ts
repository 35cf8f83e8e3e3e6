import { type Extent, linearScale } from '../scale';

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
  const flat = linearScale(range, [0, 1]);
  const tint = even || inside.length < 2 ? flat : (height: number) => placeAmong(inside, height);
  return { levels: inside, range, even, tint: (height) => Math.max(0, Math.min(1, tint(height))) };
}

/** Where a height lies among rising levels, from one to the next in equal steps, as a share of all bands. */
function placeAmong(levels: readonly number[], height: number): number {
  const above = levels.findIndex((level, k) => k > 0 && height < level);
  const k = above < 0 ? levels.length - 1 : above;
  const [a = 0, b = 0] = [levels[k - 1], levels[k]];
  return linearScale([a, b], [(k - 0.5) / levels.length, (k + 0.5) / levels.length])(height);
}

/** The tint of band k of n, 0 the lowest: the middle of its part of the scale. */
export function bandTint(k: number, n: number): number {
  return n <= 1 ? 0.5 : k / (n - 1);
}
