import type { FigureModel } from '@/figure/figure-model';
import type { Values } from '@/params/schema';
import { type EdgePicture, edgeView } from './edge-view';
import { type LayersPicture, layersView } from './layers-view';
import type { schema } from './params';
import { type SweepPicture, sweepView } from './sweep-view';
import type { TrainingRun } from './training';

const readouts = [
  'loss',
  'curvature',
  'limit',
  'factor',
  'served',
  'frozen',
  'thrown',
  'most-served',
  'spread',
  'sharpness-start',
  'sharpness-end',
  'edge',
  'rises',
] as const;

export type Readout = (typeof readouts)[number];
export type Column =
  | 'step'
  | 'x'
  | 'height'
  | 'layer'
  | 'gradient'
  | 'weight-gradient'
  | 'lowest-rate'
  | 'highest-rate'
  | 'sharpness'
  | 'loss';
export type Sentence =
  /** Below 1/λ; at it; between 1/λ and 2/λ; at 2/λ. */
  | 'glides'
  | 'one-step'
  | 'swings'
  | 'at-limit'
  /** Above 2/λ on the bowl. */
  | 'blows-up'
  /**
   * Above 2/λ on the ridge: still in its valley, in another one, or outside the window; `unsure` where another browser may show
   * another loss or step.
   */
  | 'restless'
  | 'restless-unsure'
  | 'thrown'
  | 'thrown-unsure'
  | 'left'
  | 'left-unsure'
  /** The layers: no rate serves them all; this one does; another one would. */
  | 'torn'
  | 'all-served'
  | 'mendable'
  /** The training: under way; never at 2/η; drawn there; above it from the start; lost, at once or after a long time. */
  | 'training'
  | 'below'
  | 'drawn'
  | 'above'
  | 'diverged'
  | 'diverged-late';

/** What one view shows of its own. */
export interface View<Picture> extends Pick<FigureModel<Readout, Sentence, Column>, 'sentence' | 'table'> {
  readonly picture: Picture;
  readonly readouts: Partial<Readonly<Record<Readout, number | null>>>;
  /** Readouts in which other engines may show other digits. */
  readonly chaotic: readonly Readout[];
}

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
