import type { Activation } from '@/core/network/activations';
import type { FigureWords } from '@/figure/figure-model';
import type { ChallengePanelWords } from './challenges/challenge-panel-words';
import type { NoEffect } from './controls/inactive-settings';
import type { Suggestion } from './controls/suggestion';
import type { FileWords } from './files/file-words';
import type { Column, Readout, Sentence } from './model';
import type { LabSettings, schema } from './params';
import type { PointWords } from './points/point-words';
import type { Health } from './training/health';

export type GroupName = 'data' | 'network' | 'start' | 'training' | 'remedies';

/** The word for each choice of a setting. */
type Choices<Name extends keyof LabSettings> = Readonly<Record<LabSettings[Name] & string, string>>;

export interface RescueLabWords extends FigureWords<keyof typeof schema, Readout, Sentence, Column> {
  readonly verdicts: Readonly<Record<Health, string>>;
  /** Between the items of a list, between a name and its value, and between sentences. */
  readonly marks: { readonly comma: string; readonly colon: string; readonly sentence: string };
  readonly groups: Readonly<Record<GroupName, string>>;
  readonly choices: {
    readonly data: Choices<'data'>;
    readonly activation: Readonly<Record<Activation, string>>;
    readonly init: Choices<'init'>;
    readonly norm: Choices<'norm'>;
    readonly residual: Choices<'residual'>;
    readonly optimizer: Choices<'optimizer'>;
    readonly clip: Choices<'clip'>;
    readonly penalty: Choices<'penalty'>;
    readonly precision: Choices<'precision'>;
  };
  readonly allPoints: string;
  readonly noEffect: Readonly<Record<NoEffect, string>>;
  /** Pictures. `{lane}` is A or B, `{text}` what is named. */
  readonly ofLane: string;
  readonly boundary: string;
  readonly boundaryLabel: string;
  readonly points: { readonly 0: string; readonly 1: string; readonly filled: string };
  readonly lossCurves: string;
  readonly lossAxis: string;
  readonly accuracyCurves: string;
  readonly accuracyAxis: string;
  readonly parts: Readonly<Record<'train' | 'test', string>>;
  /** On the map where most places have no number, and beside it where any has none. */
  readonly noNumber: { readonly here: string; readonly legend: string };
  readonly norms: string;
  readonly scale: { readonly title: string; readonly zero: string; readonly none: string };
  readonly bar: {
    readonly group: string;
    readonly play: string;
    readonly pause: string;
    readonly step: string;
    readonly slow: string;
    readonly back: string;
    readonly restart: string;
    readonly fast: string;
    /** `{speed}` */
    readonly speed: string;
    readonly ended: string;
    readonly noBack: string;
  };
  readonly trouble: {
    readonly title: string;
    readonly rewind: string;
    readonly suggestions: Readonly<Record<Suggestion, string>>;
  };
  readonly side: { readonly label: string; readonly a: string; readonly b: string };
  readonly compareOff: string;
  /** What a text of differences looks like. */
  readonly differences: string;
  /** At parts of that text which were not taken as they stood: `{parts}`. */
  readonly unread: string;
  /** Said every few seconds while training: `{step}` `{train}`. */
  readonly spoken: string;
  readonly engine: {
    /** `{step}` */
    readonly lost: string;
    readonly page: string;
    readonly failed: string;
    /** At what was asked for: a part of the code did not come. */
    readonly notLoaded: string;
    /** Of a run that is compared with another: `{format}` */
    readonly normOverflow: string;
    readonly notKept: string;
  };
  readonly kept: {
    /** `{step}` */
    readonly offer: string;
    readonly restore: string;
    readonly forget: string;
  };
  readonly slow: {
    readonly title: string;
    readonly forward: string;
    readonly backward: string;
    readonly update: string;
    readonly layer: string;
    readonly phases: {
      /** `{layer}` `{value}` */
      readonly forward: string;
      /** `{value}` */
      readonly loss: string;
      readonly halfway: string;
      readonly backward: string;
      /** `{before}` `{after}` */
      readonly clipped: string;
      readonly update: string;
      readonly stopped: string;
    };
    readonly next: string;
    readonly replay: string;
    readonly close: string;
    readonly phase: string;
  };
  readonly challenge: ChallengePanelWords;
  readonly csv: PointWords;
  readonly files: FileWords;
}
