import type { FigureWords } from '@/figure/figure-model';
import type { Values } from '@/params/schema';
import type { Column, Readout } from './model';
import type { schema } from './params';
import type { Sentence } from './sentence';

type Choices<Name extends 'activation' | 'init' | 'norm' | 'gradient' | 'precision'> = Readonly<
  Record<Values<typeof schema>[Name], string>
>;

export interface LayerGradientsWords extends FigureWords<keyof typeof schema, Readout, Sentence, Column> {
  readonly activations: Choices<'activation'>;
  readonly inits: Choices<'init'>;
  readonly norms: Choices<'norm'>;
  readonly gradients: Choices<'gradient'>;
  /** With their shapes, so that color is not alone. */
  readonly verdicts: Readonly<Record<'vanishing' | 'healthy' | 'exploding' | 'overflow', string>>;
  /** `{verdict}` `{growth}` */
  readonly verdictAt: string;
  /** Label of the drawing of the network, for those who do not see it. */
  readonly network: string;
  readonly input: string;
  readonly loss: string;
  readonly forward: string;
  readonly backward: string;
  readonly spreadAxis: string;
  readonly layerAxis: string;
  /** `{format}` */
  readonly largest: string;
  /** `{format}` */
  readonly smallest: string;
  /** `{format}` `{layer}` */
  readonly overflowAt: string;
  /** `{format}` */
  readonly overflows: string;
  /** At the slider's place where theory predicts a factor of 1. */
  readonly edge: string;
  readonly legend: {
    readonly spread: string;
    readonly change: string;
    readonly gradient: string;
    readonly theory: string;
  };
  readonly gainOfNothing: string;
}
