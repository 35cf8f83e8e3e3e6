import { mirroredDecades } from '@/charts/decades';
import { formatFixed } from '@/charts/format';
import type { Extent } from '@/charts/frame';
import { rough } from '@/charts/rough';
import { healthy, type Verdict, verdictOf } from '@/core/network/verdict';
import type { FigureModel } from '@/figure/figure-model';
import type { Values } from '@/params/schema';
import { linearDomain } from './axis';
import { meanLog, productsOf, scatter } from './chain';
import { schema } from './params';

export type Readout = 'value' | 'doubling-depth' | 'verdict';
export type Sentence =
  | 'zero'
  | 'underflow'
  | 'one'
  | 'minus-one'
  | 'growing'
  | 'exploding'
  | 'shrinking'
  | 'vanishing'
  | 'alternating-growing'
  | 'alternating-shrinking'
  | 'scattered';
export type Column = 'layer' | 'weight' | 'product';

export interface WeightChainModel extends FigureModel<Readout, Sentence, Column> {
  readonly depth: number;
  readonly weight: number;
  readonly axis: 'log' | 'linear';
  readonly verdict: Verdict;
  /** w_1 … w_depth. */
  readonly weights: readonly number[];
  /** The product after layer 0 (it is 1) … depth. */
  readonly products: readonly number[];
  /** What the product would be at every other `weight`, with the same chance. */
  readonly curve: readonly (readonly [weight: number, product: number])[];
  /** Of the axis of products. */
  readonly domain: Extent;
}

const curveSteps = 240;

/** With a decimal where that says something: "1.0 layers", "69 layers". */
const layersText = (layers: number) => formatFixed(layers, layers < 10 ? 1 : 0);

/** The depth at which a product that changes by this rate is no longer healthy. */
const layersToLimit = (rate: number) => Math.ceil(Math.log(healthy[1]) / Math.abs(rate));

function sentenceKey(weight: number, spread: number, product: number, rate: number): Sentence {
  if (weight === 0) return 'zero';
  if (product === 0) return 'underflow';
  if (spread > 0) return 'scattered';
  const grows = rate > 0;
  if (rate === 0) return weight > 0 ? 'one' : 'minus-one';
  if (weight < 0) return grows ? 'alternating-growing' : 'alternating-shrinking';
  const verdict = verdictOf(product);
  if (verdict === 'healthy') return grows ? 'growing' : 'shrinking';
  return verdict;
}

/**
 * One weight after another: w_l = weight·(1 + spread·N(0, 1)), and their product layer by layer.
 * `doubling-depth` is ln 2/|mean ln|w_l||, the layers until ×2 or ×½, over the weights that are there; none at ±1 and 0.
 */
export function weightChain(values: Values<typeof schema>): WeightChainModel {
  const { weight, depth, spread, seed, axis } = values;
  const factors = scatter(depth, spread, seed);
  const weights = factors.map((factor) => weight * factor + 0);
  const products = productsOf(weights);
  const value = products[depth] ?? 0;
  const rate = meanLog(weights);
  const doubling = Number.isFinite(rate) && rate !== 0 ? Math.LN2 / Math.abs(rate) : null;
  const chance = productsOf(factors)[depth] ?? 0;
  const verdict = verdictOf(value);
  const { min, max } = schema.weight;
  return {
    depth,
    weight,
    axis,
    verdict,
    weights,
    products,
    curve: Array.from({ length: curveSteps + 1 }, (_, k) => {
      const other = min + ((max - min) * k) / curveSteps;
      return [other, other ** depth * chance + 0] as const;
    }),
    domain: axis === 'log' ? mirroredDecades(products) : linearDomain(products),
    readouts: { value, 'doubling-depth': doubling, verdict },
    sentence: {
      key: sentenceKey(weight, spread, value, rate),
      values: {
        value: rough(value),
        weight,
        depth,
        typical: rough(Math.exp(rate)),
        plain: rough(weight ** depth),
        ...(doubling === null ? {} : { doubling: layersText(doubling), limit: layersToLimit(rate) }),
      },
    },
    table: {
      columns: [{ key: 'layer' }, { key: 'weight' }, { key: 'product' }],
      rows: products.map((product, layer) => [layer, weights[layer - 1] ?? null, product]),
    },
  };
}
