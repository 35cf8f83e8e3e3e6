import type { FigureModel } from '@/figure/figure-model';

/** In the order in which they are shown. */
export const readouts = [
  'w-1',
  'w-2',
  'best-1',
  'best-2',
  'loss',
  'growth-before',
  'growth-per-layer',
  'ratio',
  'zeros',
  'verdict',
] as const;

export type Readout = (typeof readouts)[number];
export type Column = 'step' | 'w-1' | 'w-2' | 'loss' | 'layer' | 'ratio-before' | 'ratio-after';
export type Sentence =
  /** Two weights: before the first step, without penalty, and by penalty and optimizer. */
  | 'start'
  | 'free'
  | 'l2-sgd'
  | 'l2-adam'
  | 'decay-sgd'
  | 'decay-adam'
  /** L1, by how many weights are exactly 0 at the minimum. */
  | 'l1-none'
  | 'l1-one'
  | 'l1-both'
  /** The layers: before the first step, without penalty, by the verdict, and where nothing comes back at all. */
  | 'first-step'
  | 'no-penalty'
  | 'exploding'
  | 'healthy'
  | 'vanishing'
  | 'gone'
  /** The same where some weights are exactly 0, a percent of them at least. */
  | 'vanishing-zeros'
  | 'gone-zeros';

/** What one view shows of its own. */
export interface View<Picture> extends Pick<FigureModel<Readout, Sentence, Column>, 'sentence' | 'table'> {
  readonly picture: Picture;
  readonly readouts: Partial<Readonly<Record<Readout, number | string | null>>>;
}
