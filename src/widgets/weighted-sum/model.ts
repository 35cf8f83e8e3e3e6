import type { FigureModel } from '../figure-model';
import type { Name } from './params';
import { type Numbers, pathsOf, type Slopes, slopesOf, type Unit, unitsOf } from './slopes';

export type Readout = Unit;
export type Sentence =
  | 'both'
  | 'input'
  | 'input-against'
  | 'input-cancel'
  | 'input-one-path'
  | 'input-cut'
  | 'first-weight'
  | 'first-weight-cut'
  | 'first-weight-still'
  | 'last-weight'
  | 'last-weight-still';
export type Column = 'number' | 'value' | 'slope-hidden-1' | 'slope-hidden-2' | 'slope-output';

export interface WeightedSumModel extends FigureModel<Readout, Sentence, Column> {
  readonly numbers: Numbers;
  readonly units: Readonly<Record<Unit, number>>;
  /** The number that was touched last: its way through the network is lit. */
  readonly touched: Name | null;
  /** What every unit gains when the touched number rises by 1. */
  readonly lit: Slopes | null;
  /** For each input, what its two paths to the output carry, and their sum. */
  readonly paths: Readonly<
    Record<'input-1' | 'input-2', readonly [first: number, second: number, sum: number]>
  >;
}

export const symbols: Readonly<Record<Name, string>> = {
  'input-1': 'x₁',
  'input-2': 'x₂',
  w11: 'w₁₁',
  w12: 'w₁₂',
  w21: 'w₂₁',
  w22: 'w₂₂',
  v1: 'v₁',
  v2: 'v₂',
};

/** Sums free of the dust of binary arithmetic: 0.6·1.2 − 0.72 is 0. */
const clean = (value: number) => Number(value.toPrecision(12)) + 0;

const sameSize = (a: number, b: number) => Math.abs(a + b) <= 1e-12 * (Math.abs(a) + Math.abs(b));

function inputSentence([first, second, sum]: readonly [number, number, number], i: number) {
  const values = { i, slope: clean(sum), first: clean(first), second: clean(second) };
  if (first === 0 && second === 0) return { key: 'input-cut' as const, values };
  if (first === 0 || second === 0)
    return { key: 'input-one-path' as const, values: { ...values, j: first === 0 ? 2 : 1 } };
  if (sameSize(first, second)) return { key: 'input-cancel' as const, values };
  return { key: first * second < 0 ? ('input-against' as const) : ('input' as const), values };
}

function sentenceOf(
  numbers: Numbers,
  touched: Name | null,
  paths: WeightedSumModel['paths'],
  units: WeightedSumModel['units'],
): WeightedSumModel['sentence'] {
  switch (touched) {
    case null:
      return {
        key: 'both',
        values: { output: units.output, one: clean(paths['input-1'][2]), two: clean(paths['input-2'][2]) },
      };
    case 'input-1':
    case 'input-2':
      return inputSentence(paths[touched], touched === 'input-1' ? 1 : 2);
    case 'v1':
    case 'v2': {
      const j = touched === 'v1' ? 1 : 2;
      const hidden = units[`hidden-${j}`];
      return {
        key: hidden === 0 ? 'last-weight-still' : 'last-weight',
        values: { symbol: symbols[touched], j, hidden },
      };
    }
    default: {
      const i = touched === 'w11' || touched === 'w12' ? 1 : 2;
      const j = touched === 'w11' || touched === 'w21' ? 1 : 2;
      const input = numbers[`input-${i}`];
      const weight = numbers[`v${j}`];
      const key = input === 0 ? 'first-weight-still' : weight === 0 ? 'first-weight-cut' : 'first-weight';
      const values = { symbol: symbols[touched], i, j, input, output: clean(input * weight) };
      return { key, values: { ...values, next: symbols[`v${j}`] } };
    }
  }
}

/** A network that multiplies and adds, and nothing else. @param touched the number that is followed through it */
export function weightedSum(numbers: Numbers, touched: Name | null = null): WeightedSumModel {
  const units = unitsOf(numbers);
  const slopes = slopesOf(numbers);
  const products = pathsOf(numbers);
  const paths = {
    'input-1': [...products['input-1'], slopes['input-1'].output ?? 0],
    'input-2': [...products['input-2'], slopes['input-2'].output ?? 0],
  } as const;
  return {
    numbers,
    units,
    touched,
    lit: touched && slopes[touched],
    paths,
    readouts: units,
    sentence: sentenceOf(numbers, touched, paths, units),
    table: {
      columns: [
        { key: 'number' },
        { key: 'value' },
        { key: 'slope-hidden-1' },
        { key: 'slope-hidden-2' },
        { key: 'slope-output' },
      ],
      rows: (Object.keys(symbols) as Name[]).map((name) => {
        const slope = slopes[name];
        return [symbols[name], numbers[name], slope['hidden-1'], slope['hidden-2'], slope.output];
      }),
    },
  };
}
