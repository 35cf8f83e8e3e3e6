import type { Extent } from '@/charts/frame';

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
