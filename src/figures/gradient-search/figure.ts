import { digits } from '@/charts/text-format';
import { figure } from '@/figure/definition';
import { WithPlayback } from '@/figure/playback/WithPlayback';
import type { Values } from '@/params/schema';
import { domain } from '@/scenes/landscape/sampled-surface';
import { basinsOf } from './basins';
import { schema } from './params';
import { gradientAt, isChaotic, normAt, type Point3, pointAt, type Run, runOf, stepOf } from './run';
import { sentenceOf, sentences, underWay } from './sentence';
import { limits, targets } from './targets';
import { betterBefore, verdictOf } from './verdict';

/** A whole walk, whichever of its frames is shown. */
function searchOf(values: Values<typeof schema>) {
  const run = runOf(values);
  const verdict = verdictOf(run);
  return { ...run, verdict, sentence: sentenceOf(run, verdict) };
}

const outside = ([x, y]: Point3) => x < domain[0] || x > domain[1] || y < domain[0] || y > domain[1];

function firstOutside({ walk }: Run, frame: number): number | null {
  for (let k = 0; k <= frame; k++) if (outside(pointAt(walk, k))) return k;
  return null;
}

/** A walk on the hills, and where walks by the same rule end that start elsewhere. */
export const gradientSearch = figure('gradient-search', {
  params: schema,
  readouts: {
    x: digits(),
    y: digits(),
    z: digits(),
    steps: digits(5, '2000'),
    'gradient-norm': digits(5, '0.00000e−00'),
  },
  sentences,
  columns: ['step', 'x', 'y', 'z', 'gradient-norm'],

  compute: {
    stages: {
      search: { of: ['direction', 'steps', 'rate', 'h', 'exact', 'x', 'y'], run: searchOf },
    },
  },
  background: {
    of: ['basins', 'direction', 'rate', 'exact', 'h'],
    run: basinsOf,
    cost: ({ basins, rate }) => (basins === 1 && rate > 0 ? 2000 : 0),
    startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  },
  playing: {
    by: WithPlayback,
    last: (_, { search }) => search.walk.taken,
    longer: ({ steps }) => (steps < schema.steps.max ? 'steps' : null),
  },
  marksStale: true,

  model(values, { search }, { frame: asked, part: basins }) {
    const { walk, verdict } = search;
    const frame = Math.min(asked, walk.taken);
    const point = pointAt(walk, frame);
    const [x, y, z] = point;
    const norm = normAt(search, frame);
    const exact = values.exact === 1;
    return {
      search,
      /** Null where they are not asked for, or not yet there. */
      basins,
      direction: values.direction,
      /** Steps asked for. */
      steps: values.steps,
      /** As many steps of the walk are shown. */
      frame,
      /** x and y of each point, the start first, frames that are not shown included. */
      path: walk.path,
      heights: walk.values,
      /** Where the walk stands in this frame. */
      point,
      byDifferences: !exact,
      /** As the walk finds it: exact or by differences. Null where there is none. */
      gradient: gradientAt(x, y, stepOf(values)),
      /** The exact gradient beside the differences that the walk follows; null where the walk itself is exact. */
      exactGradient: exact ? null : gradientAt(x, y),
      /** The step at which the walk stood better than now. */
      better: verdict === 'jumping' ? null : betterBefore(search, frame),
      /** The first step outside the window. */
      leaves: firstOutside(search, frame),
      targets: targets[values.direction],
      limit: limits[values.direction],
      chaotic: isChaotic(search, frame) ? (['x', 'y', 'z', 'gradient-norm'] as const) : [],
      readouts: { x, y, z, steps: frame, 'gradient-norm': Number.isNaN(norm) ? null : norm },
      sentence: frame < walk.taken ? underWay(search, frame) : search.sentence,
    };
  },
  rows: ({ search }) =>
    Array.from(search.walk.values, (_, k) => {
      const norm = normAt(search, k);
      return [k, ...pointAt(search.walk, k), Number.isNaN(norm) ? null : norm];
    }),
});
