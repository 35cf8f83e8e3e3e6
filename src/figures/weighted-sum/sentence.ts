import type { Name } from './params';
import { type Numbers, type Paths, pathsOf, unitsOf } from './slopes';

export const sentences = [
  'both',
  'input',
  'input-against',
  'input-cancel',
  'input-one-path',
  'input-cut',
  'first-weight',
  'first-weight-cut',
  'first-weight-still',
  'last-weight',
  'last-weight-still',
] as const;

type Key = (typeof sentences)[number];

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

function inputKey([first, second, sum]: Paths): Key {
  if (first === 0 && second === 0) return 'input-cut';
  if (first === 0 || second === 0) return 'input-one-path';
  if (sum === 0) return 'input-cancel';
  return first * second < 0 ? 'input-against' : 'input';
}

function firstWeightKey(input: number, next: number): Key {
  if (input === 0) return 'first-weight-still';
  return next === 0 ? 'first-weight-cut' : 'first-weight';
}

/** What the touched number does: to the output, and on the way there. */
export function sentenceOf(numbers: Numbers, touched: Name | null) {
  const units = unitsOf(numbers);
  const paths = pathsOf(numbers);
  switch (touched) {
    case null:
      return { key: 'both', values: { one: paths['input-1'][2], two: paths['input-2'][2] } } as const;
    case 'input-1':
    case 'input-2': {
      const [first, second, slope] = paths[touched];
      const i = touched === 'input-1' ? 1 : 2;
      const j = first === 0 ? 2 : 1;
      return { key: inputKey(paths[touched]), values: { i, slope, first, second, j } };
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
      return { key: firstWeightKey(input, next), values: { ...names, i, j, input, output: input * next } };
    }
    case 'v1':
    case 'v2': {
      const j = touched === 'v1' ? 1 : 2;
      const hidden = units[`hidden-${j}`];
      const key = hidden === 0 ? 'last-weight-still' : 'last-weight';
      return { key, values: { symbol: symbols[touched], j, hidden } } as const;
    }
  }
}
