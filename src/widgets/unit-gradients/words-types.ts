import type { FigureWords } from '../figure-model';
import type { Marked } from './cells';
import type { Show } from './measure';
import type { Column, Readout, Sentence } from './model';
import type { schema } from './params';

type Size = 'unit' | 'layer' | 'global' | 'weight' | 'update';

export interface UnitGradientsWords extends FigureWords<keyof typeof schema, Readout, Sentence, Column> {
  readonly shows: Readonly<Record<Show, string>>;
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
  /** Beside the mark of a fate, under the scale that it is read on. */
  readonly marks: {
    readonly far: Readonly<Record<'gradient' | 'update', Readonly<Record<Exclude<Marked, 'dead'>, string>>>>;
    readonly dead: string;
  };
  readonly lossCurve: string;
  readonly noSteps: string;
  readonly sizes: {
    readonly caption: string;
    readonly smallest: string;
    readonly largest: string;
    readonly rows: Readonly<Record<Size, { readonly name: string; readonly formula: string }>>;
  };
}
