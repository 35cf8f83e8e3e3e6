import type { Extent } from '@/charts/frame';

/** Where the axis may end, in decades up and down from 1: few places, so that it stands still while values move. */
const ends = [4, 8, 16, 32, 64, 128];

const furthest = 308;

/** Powers of ten with 1 in the middle: vanishing and exploding are each other's mirror image. Zeros have no place. */
export function mirroredDecades(ratios: readonly number[]): Extent {
  const decades = ratios.filter((ratio) => ratio !== 0).map((ratio) => Math.abs(Math.log10(Math.abs(ratio))));
  const most = Math.max(0, ...decades);
  const end = ends.find((place) => place >= most) ?? furthest;
  return [Number(`1e-${end}`), Number(`1e${end}`)];
}
