import type { FigureModel } from '@/figure/figure-model';
import type { Name } from './params';
import { type Sentence, sentenceOf, symbols } from './sentence';
import {
  type Input,
  type Numbers,
  type Paths,
  pathsOf,
  type Slopes,
  slopesOf,
  type Unit,
  unitsOf,
} from './slopes';

export type Readout = Unit;
export type Column = 'number' | 'value' | 'slope-hidden-1' | 'slope-hidden-2' | 'slope-output';

export interface WeightedSumModel extends FigureModel<Readout, Sentence, Column> {
  readonly numbers: Numbers;
  readonly units: Readonly<Record<Unit, number>>;
  /** The number that was touched last: its way through the network is lit. */
  readonly touched: Name | null;
  /** What every unit gains when the touched number rises by 1. */
  readonly lit: Slopes | null;
  readonly paths: Readonly<Record<Input, Paths>>;
}

const columns: readonly Column[] = ['number', 'value', 'slope-hidden-1', 'slope-hidden-2', 'slope-output'];

/** A network that multiplies and adds, and nothing else. @param touched the number that is followed through it */
export function weightedSum(numbers: Numbers, touched: Name | null = null): WeightedSumModel {
  const units = unitsOf(numbers);
  const slopes = slopesOf(numbers);
  return {
    numbers,
    units,
    touched,
    lit: touched && slopes[touched],
    paths: pathsOf(numbers),
    readouts: units,
    sentence: sentenceOf(numbers, touched),
    table: {
      columns: columns.map((key) => ({ key })),
      rows: (Object.keys(symbols) as Name[]).map((name) => {
        const slope = slopes[name];
        return [symbols[name], numbers[name], slope['hidden-1'], slope['hidden-2'], slope.output];
      }),
    },
  };
}
