import { digits } from '@/charts/text-format';
import type { Shown } from '@/figure/definition';

const rough = digits(3);
const count = digits(5, '50');

/** Of the landscape, of the layers, of the training. */
export const readouts = {
  loss: digits(5, '−8.88888e−888'),
  curvature: rough,
  limit: rough,
  factor: digits(3, '−0.000'),
  served: count,
  frozen: count,
  thrown: count,
  'most-served': digits(),
  spread: digits(3, '0.000e00'),
  'sharpness-start': rough,
  'sharpness-end': digits(3, '88.888'),
  edge: rough,
  rises: digits(5, '2000'),
};

export type ReadoutName = keyof typeof readouts;

/** Those of one view. */
export type Readings = Readonly<Partial<Record<ReadoutName, Shown>>>;
