import { type HeightGrid, sampleGrid } from '@/charts/heights/grid';
import { stretches } from '@/charts/heights/stretches';
import type { Position } from '@/charts/position';
import { digits, whole } from '@/charts/text-format';
import { meanSquaredError } from '@/core/regression/mean-squared-error';
import { figure } from '@/figure/definition';
import { WithPlayback } from '@/figure/playback/WithPlayback';
import type { Values } from '@/params/schema';
import { square } from './clip';
import { readData } from './data';
import { reach, schema } from './params';
import { lineAt, runOf } from './run';
import { sentenceOf, sentences } from './sentence';

const wide = digits(5, '−0.00000e000');

/** A line fitted to data by descent of its mean squared error, and the line that least squares gives at once. */
export const lineFit = figure('line-fit', {
  params: schema,
  readouts: {
    slope: wide,
    intercept: wide,
    loss: wide,
    step: whole('500'),
    'best-slope': digits(),
    'best-intercept': digits(),
    'best-loss': digits(),
  },
  sentences,
  columns: ['step', 'slope', 'intercept', 'loss'],

  compute: {
    stages: {
      landscape: { of: ['data'], run: landscapeOf },
      search: {
        of: ['slope', 'intercept', 'rate', 'steps', 'batch', 'size', 'seed', 'data'],
        run: runOf,
      },
    },
  },
  playing: {
    by: WithPlayback,
    last: (_, { search }) => search.walk.taken,
    longer: ({ steps }, { search }) =>
      search.walk.end === 'finished' && steps < schema.steps.max ? 'steps' : null,
    keepsFrame: true,
  },

  model({ rate }, { landscape, search }, { frame }) {
    const { walk, best, limit, mini, data } = search;
    const step = Math.min(frame, walk.taken);
    const line = lineAt(search, step);
    const walked = Array.from(
      { length: step + 1 },
      (_, k): Position => [walk.path[2 * k] ?? 0, walk.path[2 * k + 1] ?? 0],
    );
    return {
      /** How the text of the data was read. */
      read: data,
      data: data.points,
      /** The line of the step that is shown. */
      line,
      best,
      limit,
      /** Whether a step looks at fewer points than there are. */
      mini,
      /** Which points led to the step that is shown; none at the start and for full batches. */
      batch: mini && step > 0 ? search.batchOf(step) : [],
      /** The loss over slope × intercept. */
      landscape,
      /** (slope, intercept) after each step that is shown. */
      walked,
      /** The same, cut at the edges of the window. */
      path: stretches(walked, square(reach)),
      /** The corners of the path that lie in the window. */
      places: walked.filter(([slope, intercept]) => inWindow(slope, intercept)),
      /** The loss after each step of the whole run. */
      losses: walk.values,
      step,
      bestOutside: best !== null && !inWindow(best.slope, best.intercept),
      lineOutside: !inWindow(line.slope, line.intercept),
      readouts: {
        slope: line.slope,
        intercept: line.intercept,
        loss: line.loss,
        step,
        'best-slope': best?.slope ?? null,
        'best-intercept': best?.intercept ?? null,
        'best-loss': best?.loss ?? null,
      },
      sentence: sentenceOf(search, step, rate),
    };
  },
  rows: ({ walked, losses }) => walked.map((place, k) => [k, ...place, losses[k] ?? 0]),
});

const inWindow = (slope: number, intercept: number) =>
  Math.abs(slope) <= reach && Math.abs(intercept) <= reach;

const nodes = 33;

/** The loss over the window. */
function landscapeOf({ data }: Pick<Values<typeof schema>, 'data'>): HeightGrid {
  const window = [-reach, reach] as const;
  const loss = meanSquaredError(readData(data).points);
  return sampleGrid((slope, intercept) => loss.value([slope, intercept]), {
    x: window,
    y: window,
    columns: nodes,
    rows: nodes,
  });
}
