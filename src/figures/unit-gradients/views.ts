import type { FigureModel } from '@/figure/figure-model';
import type { UnitColumn, UnitGradientsModel, UnitReadout } from './model';
import type { RatesColumn, RatesModel, RatesReadout, RatesSentence } from './rates';
import type { UnitSentence } from './sentence';

export type Readout = UnitReadout | RatesReadout;
export type Sentence = UnitSentence | RatesSentence;
export type Column = UnitColumn | RatesColumn;

const none: Readonly<Record<Readout, null>> = {
  step: null,
  loss: null,
  'global-norm': null,
  spread: null,
  vanishing: null,
  exploding: null,
  dead: null,
  'best-one': null,
  'best-each': null,
  'best-adam': null,
  'right-length': null,
  'predicted-fall': null,
  'true-fall': null,
};

/** One view as the figure's frame wants it: the readouts of the other have no number and are not shown. */
export function framed(model: UnitGradientsModel | RatesModel): {
  readonly model: FigureModel<Readout, Sentence, Column>;
  readonly shown: readonly Readout[];
} {
  const { sentence, table, readouts } = model;
  return {
    model: { sentence, table, readouts: { ...none, ...readouts } },
    shown: Object.keys(readouts) as Readout[],
  };
}
