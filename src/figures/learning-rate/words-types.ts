import type { FigureWords } from '@/figure/figure-model';
import type { Values } from '@/params/schema';
import type { schema } from './params';
import type { Column, Readout, Sentence } from './view-model';

type State = Values<typeof schema>;

export interface LearningRateWords extends FigureWords<keyof typeof schema, Readout, Sentence, Column> {
  readonly views: Readonly<Record<State['view'], string>>;
  /** What the pictures of each view are. */
  readonly captions: Readonly<Record<State['view'], string>>;
  readonly landscapes: Readonly<Record<State['landscape'], string>>;
  /** `{landscape}` */
  readonly walkChart: string;
  /** `{steps}` */
  readonly sweepChart: string;
  readonly finalAxis: string;
  readonly rateAxis: string;
  /** Where a walk stands that has left: `{x}`. */
  readonly outside: string;
  /** What stands for the loss of a walk that has left the window. */
  readonly gone: string;
  readonly gradientsTitle: string;
  readonly gradientsAxis: string;
  readonly windowsTitle: string;
  readonly windowsChart: string;
  readonly rateLine: string;
  readonly sharpnessChart: string;
  readonly sharpnessAxis: string;
  readonly trainingChart: string;
  readonly lossAxis: string;
  readonly lost: string;
  readonly legend: Readonly<
    Record<
      | 'start'
      | 'walk'
      | 'minimum'
      | 'final'
      | 'gone'
      | 'here'
      | 'whole'
      | 'weights'
      | 'frozen'
      | 'served'
      | 'thrown'
      | 'sharpness'
      | 'edge'
      | 'training',
      string
    >
  >;
}
