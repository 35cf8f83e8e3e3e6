import { figure, type Moment } from '@/figure/definition';
import { rowsOfUnits, unitsModel } from './model';
import { schema } from './params';
import type { RatesModel } from './rates';
import { readouts } from './readouts';
import type { Run } from './run';
import { ratesSentences, unitSentences } from './sentences';

/** Every unit during one training, or the loss after training at every rate and the reach of the first gradient. */
export const unitGradients = figure('unit-gradients', {
  params: schema,
  readouts,
  sentences: [...unitSentences, ...ratesSentences],
  columns: [
    'layer',
    'unit',
    'gradient',
    'weight',
    'update',
    'rate',
    'loss-one',
    'loss-each',
    'loss-adam',
    'length',
    'predicted',
    'fallen',
  ],

  /** `part` is the run, or the model of the rates: what makes that one comes to the page with its view. */
  model: ({ show }, _, { frame, part }: Moment<Run | RatesModel>) =>
    'sweep' in part ? part : unitsModel(show, part, frame),
  rows: (model) => (model.view === 'units' ? rowsOfUnits(model) : model.rows),
});
