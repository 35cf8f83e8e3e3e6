import { digits, percent } from '@/charts/text-format';
import { figure } from '@/figure/definition';
import { WithPlayback } from '@/figure/playback/WithPlayback';
import { modelOf } from './model';
import { readOpening, withOpening } from './opening';
import { schema } from './params';
import { isWhole, runOf, stride } from './run';
import { sentences } from './sentence';

const correct = percent(3, '88.88%');

/** Three trainings of one task: with the whole way back, with the gradient cut, and with the input cut. */
export const contextWindow = figure('context-window', {
  params: schema,
  readouts: { whole: correct, gradient: correct, context: correct, reach: digits(3, '8.888e−88') },
  sentences,
  columns: ['update', 'whole', 'gradient', 'context', 'reach'],

  background: {
    of: ['window', 'lag', 'distractors', 'forget', 'seed'],
    run: (settings) => runOf(settings),
    cost: () => 10_000,
    startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    isWhole,
    read: readOpening,
    sharing: withOpening,
  },
  playing: { by: WithPlayback, last: (_, __, { whole }) => whole.accuracies.length - 1 },
  marksStale: true,

  model: (_, __, { frame, part: run }) => modelOf(run, frame),
  rows: ({ lag, run: { whole, gradient, context } }) =>
    whole.accuracies.map((accuracy, at) => [
      at * stride,
      accuracy,
      gradient.accuracies[at] ?? null,
      context.accuracies[at] ?? null,
      whole.reaches[at]?.[lag] ?? null,
    ]),
});
