import { digits } from '@/charts/text-format';
import { activate } from '@/core/network/activations';
import { verdictOf } from '@/core/network/verdict';
import { figure, verdict } from '@/figure/definition';
import { sigmoidCurves } from './curves';
import { costOf, type Settings, stages } from './network-run';
import { schema } from './params';
import { percent } from './percent';
import { sentenceOf, sentences } from './sentence';

/** Rounding errors that have grown by more than this show in the readouts. */
const shown = 1e10;

/** A bounded activation holds its own size while an error grows forward as a gradient does backward. */
const isChaotic = (activation: Settings['activation'], gradient: number) =>
  (activation === 'tanh' || activation === 'sigmoid') && gradient > shown;

const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

const wide = digits(5, '0.00000e−00');

/** One activation: its curve and slope at z, and what the slopes of a deep network of it come to. */
export const activationShapes = figure('activation-shapes', {
  params: schema,
  readouts: {
    value: digits(),
    slope: digits(),
    'typical-slope': digits(5, '0.00000'),
    product: wide,
    'product-sigmoid': wide,
    gradient: wide,
    dead: { write: percent, widest: '>99%' },
    verdict: verdict(['vanishing', 'healthy', 'exploding'], 'exploding'),
  },
  sentences,
  columns: ['layer', 'slope', 'product', 'product-sigmoid', 'gradient', 'dead'],

  compute: {
    stages,
    deferred: true,
    worker: {
      cost: costOf,
      start: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    },
  },
  marksStale: true,
  model(settings, { curves, sigmoidProducts, run }) {
    const { activation, z } = settings;
    const { value, slope } = activate(activation, z);
    const gradient = run.gradients[0] as number;
    const product = run.products[0] as number;
    const dead = mean(run.dead);
    // From logarithms: the product may underflow.
    const typical = Math.exp(mean(run.slopes.map(Math.log)));
    const chaotic = isChaotic(activation, gradient);
    return {
      z,
      value,
      slope,
      curves: activation === 'sigmoid' ? sigmoidCurves : curves,
      run,
      sigmoidProducts,
      /** The share of all hidden units that are silent for the whole batch. */
      dead,
      readouts: {
        value,
        slope,
        'typical-slope': typical,
        product,
        'product-sigmoid': sigmoidProducts[0] as number,
        gradient,
        dead,
        verdict: verdictOf(gradient),
      },
      sentence: sentenceOf(settings, run, typical, chaotic),
      /** The last digits, in which browsers differ, have grown into the digits of what the network gives. */
      chaotic: chaotic ? (['typical-slope', 'product', 'gradient'] as const) : [],
    };
  },
  rows: ({ run, sigmoidProducts }) =>
    Array.from(run.products, (product, l) => [
      l,
      run.slopes[l - 1] ?? null,
      product,
      sigmoidProducts[l] as number,
      run.gradients[l] as number,
      run.dead[l - 1] ?? null,
    ]),
});
