import { digits } from '@/charts/text-format';
import type { Shown } from '@/figure/definition';

const count = digits(5, '576');
const wide = digits(5, '8.88888e−88');

/** Of the units first, then those of the rates. */
export const readouts = {
  step: digits(5, '100'),
  loss: digits(5, '8.88888e88'),
  'global-norm': wide,
  spread: digits(5, '8.88888e−00'),
  vanishing: count,
  exploding: count,
  dead: count,
  'best-one': wide,
  'best-each': wide,
  'best-adam': wide,
  'right-length': digits(3),
  'predicted-fall': wide,
  'true-fall': digits(5, '−8.88888e−88'),
};

/** Those of one view. */
export type Readings = Readonly<Partial<Record<keyof typeof readouts, Shown>>>;
