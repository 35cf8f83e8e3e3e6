import { stream } from '@/core/random';

/**
 * How chance changes each weight: the factors 1 + spread·N(0, 1) of layers 1 … depth. A deeper chain keeps the first
 * ones.
 */
export function scatter(depth: number, spread: number, seed: number): number[] {
  return Array.from({ length: depth }, (_, k) =>
    spread === 0 ? 1 : 1 + spread * stream(seed, 'weights', k + 1).normal(),
  );
}

/** 1, w_1, w_1·w_2, …: what an input of 1 has become after each layer. */
export function productsOf(weights: readonly number[]): number[] {
  let product = 1;
  return [
    1,
    ...weights.map((weight) => {
      product *= weight;
      // −0 is 0.
      return product + 0;
    }),
  ];
}

/** The mean of ln|w_l|: what a layer adds to the logarithm of the size. −∞ where a weight is 0. */
export function meanLog(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + Math.log(Math.abs(weight)), 0) / weights.length;
}
