import type { FigureModel } from '@/figure/figure-model';

/** In the order in which they are shown. */
export const readouts = [
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
