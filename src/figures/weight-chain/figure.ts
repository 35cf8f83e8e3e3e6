import { mirroredDecades } from '@/charts/decades';
import { digits } from '@/charts/text-format';
import { verdictOf } from '@/core/network/verdict';
import { figure, verdict } from '@/figure/definition';
import { linearDomain } from './axis';
import { meanLog, productsOf, scatter } from './chain';
import { schema } from './params';
import { sentenceOf, sentences } from './sentence';

const curveSteps = 240;

/** What the product of as many equal weights would be at every other weight, times what chance makes of it. */
function curveOf(depth: number, chance: number) {
  const { min, max } = schema.weight;
  return Array.from({ length: curveSteps + 1 }, (_, k) => {
    const other = min + ((max - min) * k) / curveSteps;
    return [other, other ** depth * chance + 0] as const;
  });
}

/**
 * One weight after another: w_l = weight·(1 + spread·N(0, 1)), and their product layer by layer.
 * `doubling-depth` is ln 2/|mean ln|w_l||, the layers until ×2 or ×½, over the weights that are there; none at ±1 and 0.
 */
export const weightChain = figure('weight-chain', {
  params: schema,
  readouts: {
    value: digits(5, '−0.00000e−000'),
    'doubling-depth': digits(5, '0000.00'),
    verdict: verdict(['vanishing', 'healthy', 'exploding'], 'vanishing'),
  },
  sentences,
  columns: ['layer', 'weight', 'product'],

  model({ weight, depth, spread, seed, axis }) {
    const factors = scatter(depth, spread, seed);
    const weights = factors.map((factor) => weight * factor + 0);
    const products = productsOf(weights);
    const value = products[depth] ?? 0;
    const rate = meanLog(weights);
    const doubling = Number.isFinite(rate) && rate !== 0 ? Math.LN2 / Math.abs(rate) : null;
    const verdict = verdictOf(value);
    return {
      depth,
      weight,
      axis,
      verdict,
      /** w_1 … w_depth. */
      weights,
      /** The product after layer 0 (it is 1) … depth. */
      products,
      /** What the product would be at every other `weight`, with the same chance. */
      curve: curveOf(depth, productsOf(factors)[depth] ?? 0),
      /** Of the axis of products. */
      domain: axis === 'log' ? mirroredDecades(products) : linearDomain(products),
      readouts: { value, 'doubling-depth': doubling, verdict },
      sentence: sentenceOf({ weight, depth, spread }, value, rate, doubling),
    };
  },
  rows: ({ products, weights }) =>
    products.map((product, layer) => [layer, weights[layer - 1] ?? null, product]),
});
