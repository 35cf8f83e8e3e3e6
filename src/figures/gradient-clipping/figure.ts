import { digits } from '@/charts/text-format';
import { figure } from '@/figure/definition';
import { WithPlayback } from '@/figure/playback/WithPlayback';
import { arrowsOf } from './arrows';
import { schema } from './params';
import { isChaotic, placeAt, type Run, type Runs, runOf } from './run';
import { sentenceOf, sentences } from './sentence';
import { lengthsOf, runShown } from './shown';

const loss = digits(4, '0.0000e−00');
const turn = digits(3, '00.00');

/** The same descent without and with clipping, and what clipping does to one gradient. */
export const gradientClipping = figure('gradient-clipping', {
  params: schema,
  readouts: {
    'loss-without': loss,
    loss,
    clipped: digits(5, '500'),
    'turn-norm': turn,
    'turn-value': turn,
  },
  sentences,
  columns: ['step', 'w-without', 'b-without', 'loss-without', 'w', 'b', 'loss', 'norm', 'turn'],

  compute: {
    // The run without clipping is not taken again for another threshold.
    stages: {
      without: { of: ['rate', 'steps', 'w', 'b'], run: (values) => runOf(values) },
      with: {
        of: ['by', 'threshold', 'rate', 'steps', 'w', 'b'],
        run: ({ by, threshold, ...values }) => runOf(values, { by, at: threshold }),
      },
    },
  },
  playing: {
    by: WithPlayback,
    last: (_, runs) => lastOf(runs),
    longer: ({ steps }, runs) => (lastOf(runs) === steps && steps < schema.steps.max ? 'steps' : null),
  },

  model(values, runs, { frame: asked }) {
    const last = lastOf(runs);
    const frame = Math.min(asked, last);
    const without = runShown(runs.without, frame);
    const clipped = runShown(runs.with, frame);
    const lengths = lengthsOf(runs.with, frame);
    const arrows = arrowsOf(values.gx, values.gy, values.threshold);
    return {
      without,
      with: clipped,
      lengths,
      arrows,
      last,
      frame,
      // To tell takes two more walks.
      chaotic: () => chaoticIn(runs, frame),
      readouts: {
        'loss-without': lossAt(runs.without, frame),
        loss: lossAt(runs.with, frame),
        clipped: lengths.cuts,
        'turn-norm': arrows.norm.turn,
        'turn-value': arrows.value.turn,
      },
      sentence: sentenceOf({
        values,
        runs,
        frame,
        cuts: lengths.cuts,
        without: without.thrown,
        thrown: clipped.thrown,
      }),
    };
  },
  rows: ({ without, with: clipped, last }) =>
    Array.from({ length: last + 1 }, (_, step) => rowOf(without.run, clipped.run, step)),
});

/** Steps of the longer run. */
const lastOf = (runs: Runs): number => Math.max(runs.without.walk.taken, runs.with.walk.taken);

/** The loss after so many steps; the last one of a run that ended before. */
const lossAt = ({ walk }: Run, step: number): number | null =>
  walk.values[Math.min(step, walk.taken)] ?? null;

const chaoticIn = (runs: Runs, frame: number) => [
  ...(isChaotic(runs.without, frame) ? (['loss-without'] as const) : []),
  ...(isChaotic(runs.with, frame) ? (['loss', 'clipped'] as const) : []),
];

function rowOf(without: Run, clipped: Run, step: number): (number | null)[] {
  const cells = (run: Run) =>
    step > run.walk.taken ? [null, null, null] : [...placeAt(run, step), run.walk.values[step] ?? null];
  const number = (value = Number.NaN) => (Number.isFinite(value) ? value : null);
  return [
    step,
    ...cells(without),
    ...cells(clipped),
    number(clipped.norms[step]),
    number(clipped.turns[step]),
  ];
}
