import type { Plane } from '@/controls/point';
import { schema } from './params';

/** Where the arrows start, in drawing units. */
export const center = [122, 136] as const;
/** One threshold, in drawing units: the radius of the circle and half the side of the square. */
export const unit = 50;
/** Beyond the corner of the square, lengths are drawn by powers of ten up to this radius. */
export const outer = 118;

const corner = Math.SQRT2;
/** The longest gradient that can be chosen. */
const longest = Math.hypot(schema.gx.max, schema.gy.max);

/** The distance at which a length is drawn: to scale up to the corner of the square, by powers of ten beyond. */
export function radiusOf(length: number, threshold: number): number {
  const thresholds = length / threshold;
  if (thresholds <= corner) return unit * thresholds;
  return unit * corner + (outer - unit * corner) * (Math.log(thresholds / corner) / decadesOf(threshold));
}

/** The length that is drawn at a distance. */
export function lengthOf(radius: number, threshold: number): number {
  if (radius <= unit * corner) return (radius / unit) * threshold;
  const share = (radius - unit * corner) / (outer - unit * corner);
  return threshold * corner * Math.exp(share * decadesOf(threshold));
}

/** From the corner of the square to the longest gradient, as a logarithm; above 0, as some threshold reaches it. */
const decadesOf = (threshold: number): number => Math.max(1e-9, Math.log(longest / threshold / corner));

/** Directions are kept, lengths as `radiusOf` says. */
export function polarPlane(threshold: number): Plane {
  return {
    toScreen: (x, y) => {
      const length = Math.hypot(x, y);
      const share = length === 0 ? 0 : radiusOf(length, threshold) / length;
      return [center[0] + x * share, center[1] - y * share];
    },
    toData: (sx, sy) => {
      const [x, y] = [sx - center[0], center[1] - sy];
      const radius = Math.hypot(x, y);
      const share = radius === 0 ? 0 : lengthOf(radius, threshold) / radius;
      return [x * share, y * share];
    },
  };
}

/** So that the numbers on two rings have room. */
const leastGap = 14;

/** The powers of ten that have a ring beyond the corner of the square, the largest first. */
export function ringsOf(threshold: number): readonly number[] {
  const rings: number[] = [];
  let before = Number.POSITIVE_INFINITY;
  for (const length of [100, 10, 1, 0.1]) {
    const radius = radiusOf(length, threshold);
    if (before - radius < leastGap || radius < unit * corner + leastGap) continue;
    rings.push(length);
    before = radius;
  }
  return rings;
}
