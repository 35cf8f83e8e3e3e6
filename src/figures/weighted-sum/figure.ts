import { digits } from '@/charts/text-format';
import { figure } from '@/figure/definition';
import { modelOf } from './model';
import { type Name, schema } from './params';
import { sentences, symbols } from './sentence';
import { slopesOf } from './slopes';

const unit = digits(5, '−00.0000');

/** A network that multiplies and adds, and nothing else. */
export const weightedSum = figure('weighted-sum', {
  params: schema,
  readouts: { 'hidden-1': unit, 'hidden-2': unit, output: unit },
  sentences,
  columns: ['number', 'value', 'slope-hidden-1', 'slope-hidden-2', 'slope-output'],

  model: (numbers) => modelOf(numbers, null),
  rows({ numbers }) {
    const slopes = slopesOf(numbers);
    return (Object.keys(symbols) as Name[]).map((name) => {
      const slope = slopes[name];
      return [symbols[name], numbers[name], slope['hidden-1'], slope['hidden-2'], slope.output];
    });
  },
});
