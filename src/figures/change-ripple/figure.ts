import { digits } from '@/charts/text-format';
import { figure } from '@/figure/definition';
import { schema } from './params';
import { runOf } from './run';
import { sentenceOf, sentences } from './sentence';

/** A factor, small and large. */
const wide = digits(5, '0.00000e−00');

/** One nudged input, and how far every unit of the network moves: to first order, and in truth. */
export const changeRipple = figure('change-ripple', {
  params: schema,
  readouts: {
    growth: digits(5, '0.00000'),
    'change-out': wide,
    'change-true': wide,
    largest: wide,
    'largest-weight': digits(),
  },
  sentences,
  columns: ['layer', 'unit', 'value', 'change', 'true-change', 'change-ratio', 'true-ratio', 'largest'],

  model(values) {
    const run = runOf(values);
    const { width, nudged, weights, largestWeight, layers } = run;
    const last = layers[values.depth];
    if (!last) throw new RangeError(`There is no layer ${values.depth}`);
    return {
      width,
      nudge: values.nudge,
      /** The nudged input, counted from 0. */
      nudged,
      /** Without an activation the first-order change is the true one. */
      linear: values.activation === 'identity',
      /** Of every layer, outputs×inputs. */
      weights,
      /** Layers 0 … depth. */
      layers,
      readouts: {
        growth: last.factor,
        'change-out': last.ratio,
        'change-true': last.trueRatio,
        largest: last.largest,
        'largest-weight': largestWeight,
      },
      sentence: sentenceOf(values, run, last),
    };
  },
  rows: ({ layers }) =>
    layers.flatMap(({ values, change, truth, ratio, trueRatio, largest }, l) =>
      Array.from(values, (value, unit) => [
        l,
        unit + 1,
        value,
        change[unit] ?? 0,
        trueRatio === null ? null : (truth[unit] ?? 0),
        ratio,
        trueRatio,
        largest,
      ]),
    ),
});
