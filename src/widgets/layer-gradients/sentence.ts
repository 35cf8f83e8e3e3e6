import { fatal, ranges } from '@/core/network/formats';
import type { Reading, Specimen } from '@/core/network/microscope';
import { verdictOf } from '@/core/network/verdict';
import type { Values } from '@/params/schema';
import type { FigureModel } from '../figure-model';
import { rough } from '../rough';
import type { schema } from './params';

export type Sentence =
  | 'vanishing'
  | 'healthy'
  | 'exploding'
  | 'overflow-forward'
  | 'overflow-loss'
  | 'overflow-backward'
  | 'underflow'
  | 'zero'
  | 'normalized-away'
  | 'no-gradient'
  | 'weights';

type Said = FigureModel<never, Sentence, never>['sentence'];

/** As over the picture: a factor near 1 needs its third decimal, lest 1.002 look like 1. */
const roughFactor = (value: number) => (value < 0.1 ? rough(value) : Number(value.toFixed(3)));

/** The lowest layer whose gradient a number format with this smallest number can still tell from 0. */
function lowestHeard({ activationNorms }: Reading, depth: number, smallest: number): number {
  let l = depth + 1;
  // Half of the smallest number rounds to 0.
  while (l > 0 && (activationNorms[l - 1] as number) > smallest / 2) l--;
  return l;
}

/** What is seen, by the worst thing that happens. */
export function sentenceOf(
  { depth, precision, norm, width, batch }: Specimen,
  reading: Reading,
  measured: Values<typeof schema>['gradient'],
): Said {
  const trouble = fatal(reading.troubles);
  if (trouble) {
    const values = { format: precision, layer: trouble.layer };
    switch (trouble.quantity) {
      case 'preactivation':
      case 'activation':
        return { key: 'overflow-forward', values };
      case 'loss':
        return { key: 'overflow-loss', values: { format: precision } };
      default:
        return { key: 'overflow-backward', values };
    }
  }
  const { ratio, growth } = reading;
  if (ratio === null || growth === null) return { key: 'no-gradient', values: {} };
  const silent = lowestHeard(reading, depth, ranges[precision].smallest) - 1;
  if (silent >= 0) {
    const dead = lowestHeard(reading, depth, 0) - 1;
    const alone = (norm === 'batch' && batch === 1) || (norm === 'layer' && width === 1);
    if (dead >= 0 && alone) return { key: 'normalized-away', values: {} };
    return dead >= 0
      ? { key: 'zero', values: { layer: dead } }
      : { key: 'underflow', values: { format: precision, layer: silent } };
  }
  if (measured === 'weights') {
    const [first, last] = [reading.weightNorms[0] as number, reading.weightNorms[depth - 1] as number];
    return {
      key: 'weights',
      values: { first: rough(first), last: rough(last), growth: roughFactor(growth) },
    };
  }
  return {
    key: verdictOf(ratio),
    values: { growth: roughFactor(growth), ratio: rough(ratio), depth },
  };
}
