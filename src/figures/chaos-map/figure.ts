import { digits } from '@/charts/text-format';
import { verdictOf } from '@/core/network/verdict';
import { figure, type ModelOf, verdict } from '@/figure/definition';
import { perLayer } from './measure';
import { unpack } from './packed-map';
import { schema } from './params';
import { profileOf } from './profile';
import { isChaotic, sentenceOf, sentences } from './sentence';

const positive = digits(5, '0.00000');

/** How gradients grow over gain and depth, and in one network of the map layer by layer. */
export const chaosMap = figure('chaos-map', {
  params: schema,
  readouts: {
    'growth-per-layer': positive,
    predicted: positive,
    ratio: digits(5, '0.00000e−000'),
    edge: digits(5, '10.1493'),
    verdict: verdict(['vanishing', 'healthy', 'exploding'], 'exploding'),
  },
  sentences,
  columns: ['depth', 'growth-per-layer', 'predicted', 'ratio'],

  background: {
    of: ['activation', 'bias', 'width', 'seed'],
    load: async () => (await import('./mapped')).mapped,
    cost: () => 1000,
    startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    read: unpack,
  },
  // The network that is looked at is one of the map that is shown, which may be that of the parameters before.
  model({ gain, depth }, _, { part: { family, map, edge, limits } }) {
    const profile = profileOf(family, gain, depth);
    const ratio = profile.measured[depth] ?? 0;
    const growth = perLayer(Math.log(ratio), depth);
    const predicted = perLayer(profile.predictedLogs[depth] ?? 0, depth);
    return {
      map,
      limits,
      /** The gain at the edge of chaos, by mean-field theory; null where there is none. */
      edge,
      profile,
      readouts: { 'growth-per-layer': growth, predicted, ratio, edge, verdict: verdictOf(ratio) },
      sentence: sentenceOf(family, profile, { ratio, growth, predicted }),
      /** The last bits of tanh, in which browsers differ, have grown into these. */
      chaotic: isChaotic(family, profile) ? (['growth-per-layer', 'ratio'] as const) : [],
    };
  },
  rows: ({ profile: { measured, predictedLogs } }) =>
    Array.from(measured.subarray(1), (value, k) => [
      k + 1,
      perLayer(Math.log(value), k + 1),
      perLayer(predictedLogs[k + 1] ?? 0, k + 1),
      value,
    ]),
});

export type ChaosMapModel = ModelOf<typeof chaosMap>;
