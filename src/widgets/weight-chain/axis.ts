import type { Extent } from '@/charts/frame';

/** Where the log axis may end, in decades up and down from 1: few places, so that it stands still while the weight moves. */
const ends = [4, 8, 16, 32, 64, 128];

const furthest = 308;

/** Powers of ten with 1 in the middle: vanishing and exploding are each other's mirror image. Zeros have no place. */
export function logDomain(products: readonly number[]): Extent {
  const decades = products
    .filter((product) => product !== 0)
    .map((product) => Math.abs(Math.log10(Math.abs(product))));
  const most = Math.max(...decades);
  const end = ends.find((place) => place >= most) ?? furthest;
  return [Number(`1e-${end}`), Number(`1e${end}`)];
}

/** From 0, or the lowest negative product, to the highest, rounded up to 2, 5 or 10. */
export function linearDomain(products: readonly number[]): Extent {
  const low = Math.min(0, ...products);
  return [low < 0 ? -roundUp(-low) : 0, roundUp(Math.max(1, ...products))];
}

function roundUp(value: number): number {
  const power = Math.floor(Math.log10(value));
  const step = [2, 5, 10].find((digit) => Number(`${digit}e${power}`) > value) ?? 10;
  return Number(`${step}e${power}`);
}
