import { median } from 'd3-array';
import { digits } from '@/charts/text-format';
import { weightDeviation } from '@/core/network/initialization';
import { verdictOf } from '@/core/network/verdict';
import { figure, verdict } from '@/figure/definition';
import { costOf, type Passage, stages } from './networks';
import { schema } from './params';
import { sentenceOf, sentences } from './sentence';

/** Rounding errors that have grown by more than this show in the readouts. */
const shownGrowth = 1e10;

/** A nudge of the input grows forward as a gradient does backward; what counts is how much more than the signal itself. */
const isChaotic = ({ spreads, reading: { ratio } }: Passage) => {
  const size = spreads.at(-1) as number;
  return ratio !== null && size > 0 && ratio > shownGrowth * size;
};

/** Small and large numbers. */
const wide = digits(5, '0.00000e−00');
const positive = digits(5, '0.00000');

/** One network with weights of variance 1/n and once more with those of an initialization: the same but for their size. */
export const initScale = figure('init-scale', {
  params: schema,
  readouts: {
    'weight-std': positive,
    spread: wide,
    gradient: wide,
    'gradient-without': wide,
    'growth-per-layer': positive,
    typical: wide,
    verdict: verdict(['vanishing', 'healthy', 'exploding', 'overflow'], 'exploding'),
  },
  sentences,
  columns: ['layer', 'spread-without', 'spread', 'gradient-without', 'gradient'],

  compute: {
    stages,
    deferred: true,
    worker: {
      cost: costOf,
      start: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    },
  },
  model(settings, { without, chosen, behind }) {
    const { init, gain, width, depth } = settings;
    // A network that passes nothing on has no ratio, and keeps nothing.
    const ratios = behind.map(({ reading }) => reading.ratio ?? 0);
    const { ratio, growth, verdict } = chosen.reading;
    const chaotic = isChaotic(chosen);
    return {
      depth,
      without,
      chosen,
      /** Networks of other seeds; none where they are not asked for. */
      behind,
      readouts: {
        'weight-std': gain * weightDeviation(init, width, width),
        spread: chosen.spreads[depth] as number,
        gradient: ratio,
        'gradient-without': without.reading.ratio,
        'growth-per-layer': growth,
        typical: median(ratios) ?? null,
        verdict: verdict === 'overflow' ? verdict : verdictOf(ratio ?? 0),
      },
      sentence: sentenceOf(settings, chosen, without, ratios, chaotic),
      chaotic: chaotic ? (['spread', 'gradient', 'growth-per-layer', 'typical'] as const) : [],
      absent: behind.length === 0 ? (['typical'] as const) : [],
    };
  },
  rows: ({ chosen, without }) =>
    Array.from(chosen.spreads, (spread, l) => [
      l,
      without.spreads[l] as number,
      spread,
      ...[without.gradients[l], chosen.gradients[l]].map((share = Number.NaN) =>
        Number.isNaN(share) ? null : share,
      ),
    ]),
});
