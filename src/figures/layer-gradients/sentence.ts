import { rough } from '@/charts/rough';
import { firstFatal, type NumberFormat, type NumericalFault } from '@/core/network/formats';
import type { LayerStatistics, NetworkSetup } from '@/core/network/layer-statistics';
import { type Verdict, verdictOf } from '@/core/network/verdict';
import type { FigureModel } from '@/figure/figure-model';
import type { Values } from '@/params/schema';
import type { schema } from './params';

export type Sentence =
  | Verdict
  | `chaotic-${Verdict | 'overflow' | 'underflow'}`
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

/** What is seen, by the worst thing that happens; without digits where `chaotic` makes them differ between browsers. */
export function sentenceOf(
  setup: NetworkSetup,
  reading: LayerStatistics,
  measured: Values<typeof schema>['gradient'],
  chaotic: boolean,
): Said {
  const { depth, precision } = setup;
  const fault = firstFatal(reading.faults);
  if (fault) return overflowed(fault, precision, chaotic);
  const { ratio, growth } = reading;
  if (ratio === null || growth === null) return { key: 'no-gradient', values: {} };
  if (reading.reached > 0) return stoppedShort(setup, reading, chaotic);
  const verdict = verdictOf(ratio);
  if (chaotic) return { key: `chaotic-${verdict}`, values: {} };
  if (measured === 'weights') {
    const [first, last] = [reading.weightNorms[0] as number, reading.weightNorms[depth - 1] as number];
    return {
      key: 'weights',
      values: { first: rough(first), last: rough(last), growth: roughFactor(growth) },
    };
  }
  return { key: verdict, values: { growth: roughFactor(growth), ratio: rough(ratio), depth } };
}

function overflowed({ quantity, layer }: NumericalFault, format: NumberFormat, chaotic: boolean): Said {
  switch (quantity) {
    case 'preactivation':
    case 'activation':
      return { key: 'overflow-forward', values: { format, layer } };
    case 'loss':
      return { key: 'overflow-loss', values: { format } };
    default:
      return chaotic
        ? { key: 'chaotic-overflow', values: { format } }
        : { key: 'overflow-backward', values: { format, layer } };
  }
}

/** A gradient that is 0 from some layer down to the input, in the format or even in float64. */
function stoppedShort(
  { precision, norm, width, batch }: NetworkSetup,
  { activationNorms, reached }: LayerStatistics,
  chaotic: boolean,
): Said {
  const layer = reached - 1;
  if (activationNorms[layer] !== 0) {
    return chaotic
      ? { key: 'chaotic-underflow', values: { format: precision } }
      : { key: 'underflow', values: { format: precision, layer } };
  }
  const alone = (norm === 'batch' && batch === 1) || (norm === 'layer' && width === 1);
  return alone ? { key: 'normalized-away', values: {} } : { key: 'zero', values: { layer } };
}
