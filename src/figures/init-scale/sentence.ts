import { atLeast } from '@/charts/at-least';
import { rough } from '@/charts/rough';
import { firstFatal } from '@/core/network/formats';
import { verdictOf } from '@/core/network/verdict';
import type { Sentence } from '@/figure/sentence';
import type { Passage, Settings } from './networks';

export const sentences = [
  'zero',
  'dead',
  'overflow',
  'same',
  'vanishing',
  'healthy',
  'exploding',
  'exploding-unseen',
  'scatter',
  'scatter-none',
  'scatter-dead',
] as const;

/** A factor near 1 needs its third decimal, lest 1.002 look like 1. */
const roughFactor = (value: number) => (value < 0.1 ? rough(value) : Number(value.toFixed(3)));

/**
 * What is seen; where other seeds stand behind, it is they. Of a `chaotic` explosion no digit that browsers do not share.
 */
export function sentenceOf(
  { init, gain, depth }: Settings,
  { spreads, reading }: Passage,
  without: Passage,
  others: readonly number[],
  chaotic: boolean,
): Sentence<(typeof sentences)[number]> {
  if (gain === 0) return 'zero';
  if (others.length > 0) {
    const positive = others.filter((ratio) => ratio > 0).sort((a, b) => a - b);
    const dead = others.length - positive.length;
    const values = { count: others.length, low: rough(positive[0] ?? 0), high: rough(positive.at(-1) ?? 0) };
    if (dead > 0) return { key: 'scatter-dead', values: { ...values, dead } };
    return { key: values.high > 1.01 * values.low ? 'scatter' : 'scatter-none', values };
  }
  const trouble = firstFatal(reading.faults);
  if (trouble) return { key: 'overflow', values: { layer: trouble.layer } };
  const { ratio, growth } = reading;
  if (ratio === null || growth === null || ratio === 0) return 'dead';
  const spread = spreads[depth] as number;
  const values = {
    growth: chaotic ? growth.toFixed(1) : roughFactor(growth),
    ratio: chaotic ? atLeast(ratio) : rough(ratio),
    without: rough(without.reading.ratio ?? 0),
    spread: chaotic ? spread.toFixed(1) : rough(spread),
  };
  if (gain === 1 && (init === 'lecun' || init === 'xavier')) return { key: 'same', values };
  const verdict = verdictOf(ratio);
  // A bounded activation holds its own size whatever the weights are.
  if (verdict === 'exploding' && verdictOf(spread) === 'healthy') {
    return { key: 'exploding-unseen', values };
  }
  return { key: verdict, values };
}
