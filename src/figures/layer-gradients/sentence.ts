import { rough } from '@/charts/rough';
import { firstFatal, type NumberFormat, type NumericalFault } from '@/core/network/formats';
import { verdictOf } from '@/core/network/verdict';
import type { Passes, Settings } from './networks';

export const sentences = [
  'vanishing',
  'healthy',
  'exploding',
  'chaotic-vanishing',
  'chaotic-healthy',
  'chaotic-exploding',
  'chaotic-overflow',
  'chaotic-underflow',
  'overflow-forward',
  'overflow-loss',
  'overflow-backward',
  'underflow',
  'zero',
  'normalized-away',
  'no-gradient',
  'weights',
] as const;

type Reading = Passes['reading'];

/** As over the picture: a factor near 1 needs its third decimal, lest 1.002 look like 1. */
const roughFactor = (value: number) => (value < 0.1 ? rough(value) : Number(value.toFixed(3)));

/** What is seen, by the worst thing that happens; without digits where `chaotic` makes them differ between browsers. */
export function sentenceOf(settings: Settings, reading: Reading, chaotic: boolean) {
  const { depth, precision, gradient } = settings;
  const fault = firstFatal(reading.faults);
  if (fault) return overflowed(fault, precision, chaotic);
  const { ratio, growth } = reading;
  if (ratio === null || growth === null) return 'no-gradient';
  if (reading.reached > 0) return stoppedShort(settings, reading, chaotic);
  const verdict = verdictOf(ratio);
  if (chaotic) return `chaotic-${verdict}` as const;
  if (gradient === 'weights') {
    const [first, last] = [reading.weightNorms[0] as number, reading.weightNorms[depth - 1] as number];
    const values = { first: rough(first), last: rough(last), growth: roughFactor(growth) };
    return { key: 'weights', values } as const;
  }
  return { key: verdict, values: { growth: roughFactor(growth), ratio: rough(ratio), depth } } as const;
}

function overflowed({ quantity, layer }: NumericalFault, format: NumberFormat, chaotic: boolean) {
  switch (quantity) {
    case 'preactivation':
    case 'activation':
      return { key: 'overflow-forward', values: { format, layer } } as const;
    case 'loss':
      return { key: 'overflow-loss', values: { format } } as const;
    default:
      return chaotic
        ? ({ key: 'chaotic-overflow', values: { format } } as const)
        : ({ key: 'overflow-backward', values: { format, layer } } as const);
  }
}

/** A gradient that is 0 from some layer down to the input, in the format or even in float64. */
function stoppedShort(
  { precision, norm, width, batch }: Settings,
  { activationNorms, reached }: Reading,
  chaotic: boolean,
) {
  const layer = reached - 1;
  if (activationNorms[layer] !== 0) {
    return chaotic
      ? ({ key: 'chaotic-underflow', values: { format: precision } } as const)
      : ({ key: 'underflow', values: { format: precision, layer } } as const);
  }
  const alone = (norm === 'batch' && batch === 1) || (norm === 'layer' && width === 1);
  return alone ? 'normalized-away' : ({ key: 'zero', values: { layer } } as const);
}
