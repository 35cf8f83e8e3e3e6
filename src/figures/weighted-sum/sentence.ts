import type { Name } from './params';
import { type Numbers, type Paths, pathsOf, type Unit, unitsOf } from './slopes';

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

function inputKey([first, second, sum]: Paths): Sentence {
  if (first === 0 && second === 0) return 'input-cut';
  if (first === 0 || second === 0) return 'input-one-path';
  if (sum === 0) return 'input-cancel';
  return first * second < 0 ? 'input-against' : 'input';
}

function firstWeightKey(input: number, next: number): Sentence {
  if (input === 0) return 'first-weight-still';
  return next === 0 ? 'first-weight-cut' : 'first-weight';
}

/** What the touched number does: to the output, and on the way there. */
export function sentenceOf(numbers: Numbers, touched: Name | null) {
  const units: Readonly<Record<Unit, number>> = unitsOf(numbers);
  const paths = pathsOf(numbers);
  const said = (key: Sentence, values: Readonly<Record<string, number | string>>) => ({ key, values });
  switch (touched) {
    case null:
      return said('both', { output: units.output, one: paths['input-1'][2], two: paths['input-2'][2] });
    case 'input-1':
    case 'input-2': {
      const [first, second, slope] = paths[touched];
      const i = touched === 'input-1' ? 1 : 2;
      return said(inputKey(paths[touched]), { i, slope, first, second, j: first === 0 ? 2 : 1 });
    }
    case 'w11':
    case 'w12':
    case 'w21':
    case 'w22': {
      const i = touched === 'w11' || touched === 'w12' ? 1 : 2;
      const j = touched === 'w11' || touched === 'w21' ? 1 : 2;
      const input = numbers[`input-${i}`];
      const next = numbers[`v${j}`];
      const names = { symbol: symbols[touched], next: symbols[`v${j}`] };
      return said(firstWeightKey(input, next), { ...names, i, j, input, output: input * next });
    }
    case 'v1':
    case 'v2': {
      const j = touched === 'v1' ? 1 : 2;
      const hidden = units[`hidden-${j}`];
      const key = hidden === 0 ? 'last-weight-still' : 'last-weight';
      return said(key, { symbol: symbols[touched], j, hidden });
    }
  }
}
