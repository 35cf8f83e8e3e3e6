import type { FigureWords } from '@/figure/figure-model';
import type { Values } from '@/params/schema';
import type { schema } from './params';
import type { Column, Readout, Sentence } from './view-model';

type State = Values<typeof schema>;

export interface WeightPenaltyWords extends FigureWords<keyof typeof schema, Readout, Sentence, Column> {
  readonly views: Readonly<Record<State['view'], string>>;
  /** What the pictures of each view are. */
  readonly captions: Readonly<Record<State['view'], string>>;
  readonly penalties: Readonly<Record<State['penalty'], string>>;
  readonly optimizers: Readonly<Record<State['optimizer'], string>>;
  readonly verdicts: Readonly<Record<'vanishing' | 'healthy' | 'exploding', string>>;
  readonly noSteps: string;
  readonly noPenalty: string;
  readonly map: string;
  readonly trail: string;
  readonly strengthAxis: string;
  readonly weightsAxis: string;
  readonly weightsTitle: string;
  readonly weightAxis: string;
  readonly shareAxis: string;
  /** `{share}` percent. */
  readonly zeros: string;
  readonly flowTitle: string;
  readonly flowAxis: string;
  readonly legend: Readonly<
    Record<
      | 'start'
      | 'path'
      | 'settled'
      | 'free'
      | 'best'
      | 'trail'
      | 'level'
      | 'weightsBefore'
      | 'weightsAfter'
      | 'before'
      | 'after',
      string
    >
  >;
}
