import { figure } from '@/figure/definition';
import { contoursGround, contoursModel, contoursSentences, rowsOfSteps } from './contours-model';
import { layersGround, layersModel, layersSentences, rowsOfLayers } from './layers-model';
import { schema } from './params';
import { readouts } from './readouts';

/** A penalty on two weights, or on the weights of fifty layers. */
export const weightPenalty = figure('weight-penalty', {
  params: schema,
  readouts,
  sentences: [...contoursSentences, ...layersSentences],
  columns: ['step', 'w-1', 'w-2', 'loss', 'layer', 'ratio-before', 'ratio-after'],

  compute: {
    stages: {
      ground: {
        of: ['view', 'seed'],
        run: ({ view, seed }) => (view === 'contours' ? contoursGround(seed) : layersGround(seed)),
      },
    },
  },
  model: (values, { ground }) =>
    ground.view === 'contours' ? contoursModel(values, ground) : layersModel(values, ground),
  rows: (model) => (model.view === 'contours' ? rowsOfSteps(model) : rowsOfLayers(model)),
});
