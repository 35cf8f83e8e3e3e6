import { digits } from '@/charts/text-format';
import { figure } from '@/figure/definition';
import { WithPlayback } from '@/figure/playback/WithPlayback';
import { isOutside } from '@/scenes/cliff/surface';
import { mapAt } from './map';
import { schema } from './params';
import { isChaotic, longestStep, placeAt, runOf } from './run';
import { sentenceOf, sentences } from './sentence';
import { throwOf } from './thrown';

/** A descent on the error surface of a recurrent unit. */
export const cliff = figure('cliff', {
  params: schema,
  readouts: {
    loss: digits(5, '0.00000e−00'),
    'gradient-norm': digits(3, '−0.000e−000'),
    'longest-step': digits(3, '0.000e000'),
    'longest-at': digits(5, '500'),
  },
  sentences,
  columns: ['step', 'w', 'b', 'loss', 'gradient-norm'],

  compute: { stages: { run: { of: ['w', 'b', 'rate', 'steps', 'time'], run: runOf } } },
  background: {
    of: ['time'],
    run: mapAt,
    cost: () => 100,
    startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  },
  playing: {
    by: WithPlayback,
    last: (_, { run }) => run.walk.taken,
    longer: ({ steps }, { run }) =>
      run.walk.end === 'finished' && steps < schema.steps.max ? 'steps' : null,
  },
  marksStale: true,

  model({ time }, { run }, { frame: asked, part: map }) {
    const { walk, norms } = run;
    const frame = Math.min(asked, walk.taken);
    const place = placeAt(run, frame);
    const norm = norms[frame] ?? Number.NaN;
    const longest = longestStep(run, frame);
    const thrown = throwOf(run, frame);
    return {
      map,
      time,
      /** Steps that the run has. */
      last: walk.taken,
      frame,
      /** All places of the run, frames that are not shown included. */
      places: Array.from(norms, (_, step) => placeAt(run, step)),
      /** Loss and length of the gradient at each place; the latter NaN where there is none. */
      losses: walk.values,
      norms,
      place,
      outside: isOutside(place),
      thrown,
      chaotic: isChaotic(run, frame)
        ? (['loss', 'gradient-norm', 'longest-step', 'longest-at'] as const)
        : [],
      readouts: {
        loss: walk.values[frame] ?? null,
        'gradient-norm': Number.isFinite(norm) ? norm : null,
        'longest-step': longest?.length ?? null,
        'longest-at': longest !== null && longest.length > 0 ? longest.step : null,
      },
      sentence: sentenceOf(run, frame, thrown),
    };
  },
  rows: ({ places, losses, norms }) =>
    places.map(([w, b], step) => {
      const length = norms[step] ?? Number.NaN;
      return [step, w, b, losses[step] ?? null, Number.isFinite(length) ? length : null];
    }),
});
