import type { FigureModel } from '@/figure/figure-model';
import type { Values } from '@/params/schema';
import { type ContoursPicture, contoursView } from './contours-view';
import { type LayersPicture, layersView } from './layers-view';
import type { schema } from './params';
import { type Column, type Readout, readouts, type Sentence } from './view-model';

export interface WeightPenaltyModel extends FigureModel<Readout, Sentence, Column> {
  readonly picture: ContoursPicture | LayersPicture;
  /** The readouts of this view; the others have no number. */
  readonly shown: readonly Readout[];
}

/** A penalty on two weights, or on the weights of fifty layers. */
export function weightPenalty(values: Values<typeof schema>): WeightPenaltyModel {
  const view = values.view === 'contours' ? contoursView(values) : layersView(values);
  return {
    ...view,
    shown: readouts.filter((name) => name in view.readouts),
    readouts: Object.fromEntries(readouts.map((name) => [name, view.readouts[name] ?? null])) as Record<
      Readout,
      number | string | null
    >,
  };
}
