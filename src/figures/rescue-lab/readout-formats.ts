import { formatNumber } from '@/charts/format';
import { rough } from '@/charts/rough';
import type { Readout } from './model';

const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
const short = (value: number) => formatNumber(rough(value), 4);
/** How the numbers of the readouts are written. */
export const formats = {
  loss: short,
  'train-accuracy': percent,
  'test-accuracy': percent,
  'first-gradient': short,
  'last-gradient': short,
  'b-loss': short,
  'b-train-accuracy': percent,
  'b-test-accuracy': percent,
};
/** The longest text of each, so that the layout stands still. */
export const longest = {
  step: '00000',
  loss: '8.88e−88',
  'train-accuracy': '100.0%',
  'test-accuracy': '100.0%',
  'first-gradient': '8.88e−88',
  'last-gradient': '8.88e−88',
  'b-loss': '8.88e−88',
  'b-train-accuracy': '100.0%',
  'b-test-accuracy': '100.0%',
};
/** The readouts of a second run. */
export const ofB: readonly Readout[] = ['b-loss', 'b-train-accuracy', 'b-test-accuracy', 'b-verdict'];
