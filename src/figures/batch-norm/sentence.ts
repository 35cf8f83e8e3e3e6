import { rough } from '@/charts/rough';
import { verdictOf } from '@/core/network/verdict';
import type { Settings } from './networks';

export const sentences = [
  'none',
  'averaging',
  /** The gradients point nearly the same way, so that the average loses next to nothing. */
  'averaging-alike',
  'averaging-one',
  'nothing',
  'explodes',
  'healthy',
  'vanishes',
  'batch-of-one',
  'batch-of-two',
  'use-fresh',
  'use-shrinks',
  'use-grows',
  'use-agrees',
] as const;
type Key = (typeof sentences)[number];

/** What the sentence speaks of, without and with the remedy. */
export interface Numbers {
  readonly ratioWithout: number;
  readonly ratio: number;
  readonly growthWithout: number;
  readonly growth: number;
  /** Of what enters φ in the last layer. */
  readonly spreadWithout: number;
  readonly spread: number;
  /** How long the average of the gradients is, against a single one. */
  readonly average: number;
}

/** In use, the last layer's spread may be off from 1 by this factor and still be called the same. */
const agrees = 2;

/** An average as long as this share of a single gradient has lost next to nothing. */
const alike = 0.95;

function keyOf({ remedy, batch, gain, mode, seen }: Settings, numbers: Numbers): Key {
  if (gain === 0) return 'nothing';
  if (remedy === 'none') return 'none';
  if (remedy === 'gradient-averaging') {
    if (batch === 1) return 'averaging-one';
    return numbers.average > alike ? 'averaging-alike' : 'averaging';
  }
  if (mode === 'use') {
    if (seen === 0) return 'use-fresh';
    if (numbers.spread > agrees) return 'use-grows';
    return numbers.spread < 1 / agrees ? 'use-shrinks' : 'use-agrees';
  }
  if (batch === 1) return 'batch-of-one';
  if (batch === 2) return 'batch-of-two';
  const verdict = verdictOf(numbers.ratio);
  return verdict === 'exploding' ? 'explodes' : verdict === 'healthy' ? 'healthy' : 'vanishes';
}

/** A factor near 1 needs its third decimal. */
const factor = (value: number) => (value < 0.1 ? rough(value) : Number(value.toFixed(3)));

/** What has become of the numbers and of the gradient. */
export function sentenceOf(values: Settings, numbers: Numbers) {
  const { depth, batch, seen } = values;
  return {
    key: keyOf(values, numbers),
    values: {
      depth,
      batch,
      seen,
      ratio: rough(numbers.ratio),
      without: rough(numbers.ratioWithout),
      growth: factor(numbers.growth),
      'growth-without': factor(numbers.growthWithout),
      spread: rough(numbers.spread),
      'spread-without': rough(numbers.spreadWithout),
      average: rough(numbers.average),
    },
  };
}
