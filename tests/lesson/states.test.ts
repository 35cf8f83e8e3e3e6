import { expect, test } from 'vitest';
import { rangeOf, statesOf } from '@/lesson/states';
import { choice, number, text, toggle } from '@/params/schema';

const schema = {
  x: number({ default: 0, min: -5, max: 5, step: 0.1 }),
  fn: choice({ default: 'hills', choices: ['hills', 'bowl'] }),
  exact: toggle(0),
  formula: text({ default: '', maxLength: 200 }),
};

test('a figure is looked at as it opens, at each end of a range and at each choice', () => {
  expect(statesOf(schema)).toEqual(['', 'x=-5', 'x=5', 'fn=bowl', 'exact=1']);
});

test('what a parameter takes is said in one line', () => {
  expect(Object.values(schema).map(rangeOf)).toEqual(['-5 … 5', 'hills | bowl', '0 | 1', '≤ 200']);
});
