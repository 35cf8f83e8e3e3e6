import { atLeast } from '@/charts/at-least';
import { rough } from '@/charts/rough';
import { verdictOf } from '@/core/network/verdict';
import type { FigureModel } from '@/figure/figure-model';
import type { NetworkRun } from './network-run';

export type Sentence =
  | 'zero-gain'
  | 'dead-layer'
  | 'underflow'
  | 'linear'
  | 'sigmoid'
  | 'vanishing'
  | 'healthy'
  | 'exploding'
  | 'exploding-chaotic';

/** A factor near 1 needs its third decimal, lest 1.002 look like 1. */
const roughFactor = (value: number) => (value < 0.1 ? rough(value) : Number(value.toFixed(3)));

/** What is seen of the network, by the worst thing that happens. */
export function sentenceOf(
  { activation, gain, depth, products, gradients, dead }: NetworkRun,
  typical: number,
  chaotic: boolean,
): FigureModel<never, Sentence, never>['sentence'] {
  if (gain === 0) return { key: 'zero-gain', values: {} };
  const layer = dead.indexOf(1) + 1;
  if (layer > 0) return { key: 'dead-layer', values: { layer } };
  const ratio = gradients[0] as number;
  if (ratio === 0) return { key: 'underflow', values: { depth } };
  if (chaotic)
    return { key: 'exploding-chaotic', values: { gain: rough(gain), depth, ratio: atLeast(ratio) } };
  const values = {
    typical: roughFactor(typical),
    product: rough(products[0] as number),
    growth: roughFactor(Math.exp(Math.log(ratio) / depth)),
    ratio: rough(ratio),
    gain: rough(gain),
    depth,
  };
  if (activation === 'identity') return { key: 'linear', values };
  const verdict = verdictOf(ratio);
  return { key: activation === 'sigmoid' && verdict === 'vanishing' ? 'sigmoid' : verdict, values };
}
