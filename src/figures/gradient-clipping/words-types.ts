import type { FigureWords } from '@/figure/figure-model';
import type { CliffMapWords } from '@/scenes/cliff/CliffGround';
import type { Column, Readout } from './model';
import type { schema } from './params';
import type { Sentence } from './sentence';

export interface ClippingWords
  extends FigureWords<keyof typeof schema, Readout, Sentence, Column>,
    CliffMapWords {
  readonly ways: Readonly<Record<'norm' | 'value', string>>;
  readonly map: string;
  readonly start: string;
  readonly role: string;
  /** Where a run stands that has left the map: `{w}` `{b}` */
  readonly outside: Readonly<Record<'without' | 'with', string>>;
  readonly losses: string;
  readonly lossAxis: string;
  readonly stepsAxis: string;
  readonly histogram: string;
  readonly countAxis: string;
  readonly normAxis: string;
  readonly threshold: string;
  /** `{count}` */
  readonly kept: string;
  /** `{count}` */
  readonly cut: string;
  /** Beside the axis: `{count}` */
  readonly shorter: string;
  /** Beside the axis: `{count}` */
  readonly longer: string;
  readonly noSteps: string;
  readonly noLength: string;
  readonly arrows: Readonly<Record<'norm' | 'value', string>>;
  readonly gradient: string;
  /** Over the two components of that gradient. */
  readonly ofArrows: string;
  readonly before: string;
  readonly after: string;
  /** `{length}` */
  readonly length: string;
  /** `{degrees}` */
  readonly turned: string;
  readonly untouched: string;
  readonly noDirection: string;
  readonly legend: Readonly<Record<'start' | 'without' | 'with' | 'here' | 'thrown' | 'wall', string>>;
}
