import type { FigureWords } from '@/figure/figure-model';
import type { Marked } from './cells';
import type { Show } from './measure';
import type { schema } from './params';
import type { Method } from './sweep-plan';
import type { Column, Readout, Sentence } from './views';

type Size = 'unit' | 'layer' | 'global' | 'weight' | 'update';

export interface UnitGradientsWords extends FigureWords<keyof typeof schema, Readout, Sentence, Column> {
  readonly views: Readonly<Record<'units' | 'rates', string>>;
  /** Instead of the caption, in the view of the rates. */
  readonly ratesCaption: string;
  readonly shows: Readonly<Record<Show, string>>;
  readonly datas: Readonly<Record<'circles' | 'clouds', string>>;
  readonly optimizers: Readonly<Record<'sgd' | 'adam', string>>;
  readonly activations: Readonly<Record<'tanh' | 'sigmoid' | 'relu', string>>;
  readonly map: string;
  /** What the cells, the bars and the line are; `{value}` of the line, `{reference}` of the colors. */
  readonly pictures: Readonly<
    Record<
      Show,
      { readonly units: string; readonly layers: string; readonly global: string; readonly scale: string }
    >
  >;
  readonly layerAxis: string;
  readonly readOut: string;
  /** Under the column of the layer in which a number passed the largest. */
  readonly overflow: string;
  /** Beside the mark of a status, under the scale that it is read on. */
  readonly marks: {
    readonly far: Readonly<Record<'gradient' | 'update', Readonly<Record<Exclude<Marked, 'dead'>, string>>>>;
    readonly dead: string;
  };
  readonly lossCurve: string;
  readonly noSteps: string;
  /** Why ε has no effect. */
  readonly notAdam: string;
  /** The view of the rates; `{steps}` of a training, `{length}` of a step. */
  readonly rates: {
    readonly sweep: string;
    readonly lossAxis: string;
    readonly rateAxis: string;
    readonly guessing: string;
    readonly step: string;
    readonly changeAxis: string;
    readonly lengthAxis: string;
    readonly rightUpTo: string;
    readonly methods: Readonly<Record<Method, string>>;
    readonly legend: Readonly<Record<'beyond' | 'predicted' | 'falls' | 'rises' | 'right', string>>;
  };
  readonly sizes: {
    readonly caption: string;
    readonly smallest: string;
    readonly largest: string;
    readonly rows: Readonly<Record<Size, { readonly name: string; readonly formula: string }>>;
  };
}
