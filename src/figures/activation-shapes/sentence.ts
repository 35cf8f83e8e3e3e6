import { atLeast } from '@/charts/at-least';
import { rough } from '@/charts/rough';
import { verdictOf } from '@/core/network/verdict';
import type { NetworkRun, Settings } from './network-run';

export const sentences = [
  'zero-gain',
  'dead-layer',
  'underflow',
  'linear',
  'sigmoid',
  'vanishing',
  'healthy',
  'exploding',
  'exploding-chaotic',
] as const;

/** A factor near 1 needs its third decimal, lest 1.002 look like 1. */
const roughFactor = (value: number) => (value < 0.1 ? rough(value) : Number(value.toFixed(3)));

/** What is seen of the network, by the worst thing that happens. */
export function sentenceOf(
  { activation, gain, depth }: Settings,
  { products, gradients, dead }: NetworkRun,
  typical: number,
  chaotic: boolean,
) {
  if (gain === 0) return 'zero-gain';
  const layer = dead.indexOf(1) + 1;
  if (layer > 0) return { key: 'dead-layer', values: { layer } } as const;
  const ratio = gradients[0] as number;
  if (ratio === 0) return { key: 'underflow', values: { depth } } as const;
  if (chaotic) {
    const values = { gain: rough(gain), depth, ratio: atLeast(ratio) };
    return { key: 'exploding-chaotic', values } as const;
  }
  const values = {
    typical: roughFactor(typical),
    product: rough(products[0] as number),
    growth: roughFactor(Math.exp(Math.log(ratio) / depth)),
    ratio: rough(ratio),
    gain: rough(gain),
    depth,
  };
  if (activation === 'identity') return { key: 'linear', values } as const;
  const verdict = verdictOf(ratio);
  return { key: activation === 'sigmoid' && verdict === 'vanishing' ? 'sigmoid' : verdict, values } as const;
}
