import type { FigureModel } from '@/figure/figure-model';
import type { Values } from '@/params/schema';
import { type EdgePicture, edgeView } from './edge-view';
import { type LayersPicture, layersView } from './layers-view';
import type { schema } from './params';
import { type SweepPicture, sweepView } from './sweep-view';
import type { TrainingRun } from './training';
import { type Column, type Readout, readouts, type Sentence } from './view-model';

export interface LearningRateModel extends FigureModel<Readout, Sentence, Column> {
  readonly picture: SweepPicture | LayersPicture | EdgePicture;
  /** The readouts of this view; the others have no number. */
  readonly shown: readonly Readout[];
  readonly chaotic: readonly Readout[];
}

function viewOf(values: Values<typeof schema>, run: TrainingRun | null) {
  switch (values.view) {
    case 'sweep':
      return sweepView(values.landscape, values.rate, values.steps);
    case 'layers':
      return layersView(values['layer-rate'], values.gain, values.seed);
    case 'edge':
      return edgeView(values['training-rate'], run);
  }
}

/** @param run the training of the view `edge`, as long as it is there. */
export function learningRate(values: Values<typeof schema>, run: TrainingRun | null): LearningRateModel {
  const view = viewOf(values, run);
  return {
    ...view,
    shown: readouts.filter((name) => name in view.readouts),
    readouts: Object.fromEntries(readouts.map((name) => [name, view.readouts[name] ?? null])) as Record<
      Readout,
      number | null
    >,
  };
}
