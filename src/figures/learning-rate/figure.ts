import { figure } from '@/figure/definition';
import { edgeModel, edgeSentences, rowsOfTraining } from './edge-model';
import { layersModel, layersSentences, measuredOf, rowsOfLayers } from './layers-model';
import { schema } from './params';
import { readouts } from './readouts';
import { rowsOfWalk, sweepModel, sweepSentences } from './sweep-model';
import { trainingOf } from './training';

/** One landscape at every rate, one rate for many layers, or a network whose curvature follows the rate. */
export const learningRate = figure('learning-rate', {
  params: schema,
  readouts,
  sentences: [...sweepSentences, ...layersSentences, ...edgeSentences],
  columns: [
    'step',
    'x',
    'height',
    'layer',
    'gradient',
    'weight-gradient',
    'lowest-rate',
    'highest-rate',
    'sharpness',
    'loss',
  ],

  compute: {
    stages: {
      measured: {
        of: ['view', 'gain', 'seed'],
        run: ({ view, gain, seed }) => (view === 'layers' ? measuredOf(gain, seed) : null),
      },
    },
  },
  background: {
    of: ['view', 'training-rate', 'seed'],
    run: trainingOf,
    cost: ({ view }) => (view === 'edge' ? 1000 : 0),
    startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  },

  model(values, { measured }, { part: run }) {
    if (measured) return layersModel(values['layer-rate'], measured);
    return values.view === 'edge' ? edgeModel(values['training-rate'], run) : sweepModel(values);
  },
  rows(model) {
    switch (model.view) {
      case 'sweep':
        return rowsOfWalk(model);
      case 'layers':
        return rowsOfLayers(model);
      case 'edge':
        return rowsOfTraining(model);
    }
  },
});
