import { digits, percent } from '@/charts/text-format';
import { type Shown, verdict } from '@/figure/definition';

const rough = (widest: string) => digits(3, widest);

/** Of the two weights first, then those of the layers. */
export const readouts = {
  'w-1': rough('−0.000'),
  'w-2': rough('−0.000'),
  'best-1': rough('0.000'),
  'best-2': rough('0.000'),
  loss: rough('0.000'),
  'growth-before': rough('0.000'),
  'growth-per-layer': rough('0.000e−00'),
  ratio: rough('0.000e−000'),
  zeros: percent(2, '88.8%'),
  verdict: verdict(['vanishing', 'healthy', 'exploding'], 'exploding'),
};

/** Those of one view. */
export type Readings = Readonly<Partial<Record<keyof typeof readouts, Shown>>>;
