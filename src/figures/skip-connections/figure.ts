import { digits, rounded } from '@/charts/text-format';
import { figure, type ModelOf } from '@/figure/definition';
import { type DepthCurves, depthCurves } from './by-depth';
import { byKind, kinds, stages, tenthOf } from './kinds';
import { schema } from './params';
import { seen, sentences } from './sentence';

const ratio = rounded('0.00e−00');
const growth = digits(3, '0.000');

/** The baseline network plain, with skip connections, and with scaled branches. */
export const skipConnections = figure('skip-connections', {
  params: schema,
  readouts: {
    plain: ratio,
    residual: ratio,
    scaled: ratio,
    tenth: ratio,
    'growth-residual': growth,
    'predicted-residual': growth,
  },
  sentences,
  columns: ['layer', ...kinds, 'predicted-residual'],

  compute: { stages, deferred: true },
  background: {
    of: ['gain', 'seed'],
    run: depthCurves,
    cost: () => 1000,
    startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    read: (opening) => opening as DepthCurves,
  },
  marksStale: true,
  model(settings, { short, predicted, ...readings }, { part: curves }) {
    const { depth } = settings;
    const ratios = byKind((kind) => readings[kind].ratio);
    return {
      depth,
      /** ‖∂L/∂a_l‖/‖∂L/∂a_depth‖, l = 0 … depth. */
      measured: byKind((kind) => readings[kind].ratios),
      predicted,
      ratios,
      curves,
      ...seen(settings, readings, tenthOf(depth), short.ratio),
      readouts: {
        ...ratios,
        tenth: short.ratio,
        'growth-residual': readings.residual.growth,
        'predicted-residual': (predicted.residual[0] as number) ** (1 / depth),
      },
    };
  },
  rows: ({ measured, predicted }) =>
    Array.from(predicted.residual, (prediction, l) => [
      l,
      ...kinds.map((kind) => measured[kind][l] as number),
      prediction,
    ]),
});

export type SkipConnectionsModel = ModelOf<typeof skipConnections>;
