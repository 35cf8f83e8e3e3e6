import { digits } from '@/charts/text-format';
import { ranges } from '@/core/network/formats';
import { figure, type ModelOf, verdict } from '@/figure/definition';
import { carriedBack, costOf, isChaotic, type Passes, passesOf, stages } from './networks';
import { schema } from './params';
import { sentenceOf, sentences } from './sentence';

/** From logarithms: the product may underflow. */
const geometricMean = (factors: Float64Array) =>
  Math.exp(factors.reduce((sum, factor) => sum + Math.log(factor), 0) / factors.length);

const numberOrNone = (value: number | undefined) =>
  value === undefined || Number.isNaN(value) ? null : value;

/** By layer, l = 0 (the input) … depth. */
const layersOf = ({ reading, changes }: Passes, depth: number) => ({
  /** The standard deviation of a_l. */
  spreads: reading.spreads,
  /** What a random nudge of an input has grown to. */
  changes,
  /** ‖∂L/∂a_l‖. */
  activationGradients: reading.activationNorms.slice(0, depth + 1),
  /** ‖∂L/∂W_l‖; NaN for the input, which has no weights, and where they were not asked for. */
  weightGradients: Float64Array.of(Number.NaN, ...reading.weightNorms.subarray(0, depth)),
});

/** Small and large numbers. */
const wide = digits(5, '0.00000e−00');
const positive = digits(5, '0.00000');

/** One forward and one backward pass of the network that the controls describe, layer by layer. */
export const layerGradients = figure('layer-gradients', {
  params: schema,
  readouts: {
    'first-layer': wide,
    'last-layer': digits(),
    ratio: wide,
    'growth-per-layer': positive,
    predicted: positive,
    verdict: verdict(['vanishing', 'healthy', 'exploding', 'overflow'], 'exploding'),
  },
  sentences,
  columns: ['layer', 'spread', 'change', 'activation-gradient', 'weight-gradient', 'predicted-gradient'],

  compute: {
    stages,
    worker: {
      cost: costOf,
      start: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    },
  },
  model(settings, { passes, theory }) {
    const { depth, width, residual, gradient, precision } = settings;
    const { reading } = passes;
    const layers = layersOf(passes, depth);
    const [first, last] = [
      layers.activationGradients[0] as number,
      layers.activationGradients[depth] as number,
    ];
    const chaotic = isChaotic(passes);
    return {
      ...layers,
      predictedSpreads: theory.spreads,
      /** ‖∂L/∂a_l‖ as mean-field theory carries it back from the last layer. */
      predictedGradients: carriedBack(last, theory.growth),
      settings,
      depth,
      width,
      residual: residual === 1,
      gradient,
      precision,
      verdict: reading.verdict,
      faults: reading.faults,
      /** The lowest layer that the gradient reaches in the format; those below it get exactly 0. */
      reached: reading.reached,
      /** The largest number of the format, and the smallest above 0. */
      ...ranges[precision],
      readouts: {
        'first-layer': first,
        'last-layer': last,
        ratio: reading.ratio,
        'growth-per-layer': reading.growth,
        predicted: geometricMean(theory.growth),
        verdict: reading.verdict,
      },
      sentence: sentenceOf(settings, reading, chaotic),
      /** The last digits, in which browsers differ, have grown into the digits of what is measured. */
      chaotic: chaotic ? (['first-layer', 'last-layer', 'ratio', 'growth-per-layer'] as const) : [],
    };
  },
  // Gradients of weights that the picture does not show are computed for the table only.
  rows({ settings, gradient, depth, predictedGradients, ...model }) {
    const layers =
      gradient === 'weights' ? model : layersOf(passesOf({ ...settings, gradient: 'weights' }), depth);
    const { changes, activationGradients, weightGradients } = layers;
    return Array.from(layers.spreads, (spread, l) => [
      l,
      spread,
      ...[changes[l], activationGradients[l], weightGradients[l], predictedGradients[l]].map(numberOrNone),
    ]);
  },
});

export type LayerGradientsModel = ModelOf<typeof layerGradients>;
