import { atLeast } from '@/charts/at-least';
import { formatNumber } from '@/charts/format';
import { rough } from '@/charts/rough';
import type { Verdict } from '@/core/network/verdict';

export const sentences = [
  'lstm-saves',
  'both-vanish',
  'both-arrive',
  'rnn-explodes',
  'lstm-explodes',
  'both-explode',
  'rnn-arrives',
  'one-explodes-one-vanishes',
  'no-recurrence',
] as const;
type Key = (typeof sentences)[number];

/** What is left of a gradient at the first step. */
interface Arrival {
  readonly ratio: number;
  readonly verdict: Verdict;
  readonly chaotic: boolean;
}

interface Setting {
  readonly gain: number;
  readonly steps: number;
  /** σ(forget bias), and what it alone leaves over all steps. */
  readonly kept: number;
  readonly simple: number;
}

/** What has exploded, as a factor; a bound where rounding has reached its digits. */
const grown = ({ ratio, chaotic }: Arrival) =>
  chaotic && ratio > 1 ? atLeast(ratio) : `×${formatNumber(rough(ratio))}`;

function keyOf(gain: number, rnn: Verdict, lstm: Verdict): Key {
  if (gain === 0) return 'no-recurrence';
  if (rnn === lstm) {
    return ({ vanishing: 'both-vanish', healthy: 'both-arrive', exploding: 'both-explode' } as const)[rnn];
  }
  if (rnn === 'exploding') return lstm === 'healthy' ? 'rnn-explodes' : 'one-explodes-one-vanishes';
  if (lstm === 'exploding') return 'lstm-explodes';
  return rnn === 'vanishing' ? 'lstm-saves' : 'rnn-arrives';
}

/** What becomes of the gradient in both networks. */
export function sentenceOf({ gain, steps, kept, simple }: Setting, rnn: Arrival, lstm: Arrival) {
  return {
    key: keyOf(gain, rnn.verdict, lstm.verdict),
    values: {
      rnn: rough(rnn.ratio),
      lstm: rough(lstm.ratio),
      'rnn-grown': grown(rnn),
      'lstm-grown': grown(lstm),
      simple: rough(simple),
      kept: rough(kept),
      gain,
      steps,
    },
  };
}
