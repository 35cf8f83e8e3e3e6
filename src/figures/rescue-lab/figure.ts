import { formatNumber } from '@/charts/format';
import { rough } from '@/charts/rough';
import { digits, type TextFormat } from '@/charts/text-format';
import { figure, type Moment, verdict } from '@/figure/definition';
import type { Lane } from './lane';
import { columns, modelOf, rowsOf } from './model';
import { schema } from './params';
import { sentences } from './sentence';
import { healths } from './training/health';

const short: TextFormat = { write: (value) => formatNumber(rough(value), 4), widest: '8.88e−88' };
const percent: TextFormat = { write: (share) => `${(100 * share).toFixed(1)}%`, widest: '100.0%' };
const health = verdict(healths, 'huge');

/** A network that is trained step by step, or two side by side; the engine’s last report is its part. */
export const rescueLab = figure('rescue-lab', {
  params: schema,
  readouts: {
    step: digits(5, '00000'),
    loss: short,
    'train-accuracy': percent,
    'test-accuracy': percent,
    'first-gradient': short,
    'last-gradient': short,
    verdict: health,
    'b-loss': short,
    'b-train-accuracy': percent,
    'b-test-accuracy': percent,
    'b-verdict': health,
  },
  sentences,
  columns,
  model: (_settings, _result, { part: lanes }: Moment<readonly Lane[]>) => modelOf(lanes),
  rows: ({ lanes }) => rowsOf(lanes),
});
