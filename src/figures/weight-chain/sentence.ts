import { formatFixed } from '@/charts/format';
import { rough } from '@/charts/rough';
import { healthy, verdictOf } from '@/core/network/verdict';
import type { Values } from '@/params/schema';
import type { schema } from './params';

export const sentences = [
  'zero',
  'underflow',
  'one',
  'minus-one',
  'growing',
  'exploding',
  'shrinking',
  'vanishing',
  'alternating-growing',
  'alternating-shrinking',
  'scattered',
] as const;

type Chain = Pick<Values<typeof schema>, 'weight' | 'depth' | 'spread'>;

/** With a decimal where that says something: "1.0 layers", "69 layers". */
const layersText = (layers: number) => formatFixed(layers, layers < 10 ? 1 : 0);

/** The depth at which a product that changes by this rate is no longer healthy. */
const layersToLimit = (rate: number) => Math.ceil(Math.log(healthy[1]) / Math.abs(rate));

function keyOf({ weight, spread }: Chain, product: number, rate: number): (typeof sentences)[number] {
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
 * What becomes of the product at the end of the chain.
 * @param rate the mean of ln|w_l|.
 * @param doubling the layers until ×2 or ×½; null where the product keeps its size or is 0.
 */
export function sentenceOf(chain: Chain, product: number, rate: number, doubling: number | null) {
  const { weight, depth } = chain;
  return {
    key: keyOf(chain, product, rate),
    values: {
      value: rough(product),
      typical: rough(Math.exp(rate)),
      plain: rough(weight ** depth),
      ...(doubling === null ? {} : { doubling: layersText(doubling), limit: layersToLimit(rate) }),
    },
  };
}
