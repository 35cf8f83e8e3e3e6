import { digits, rounded } from '@/charts/text-format';
import { figure } from '@/figure/definition';
import { costOf, stages } from './networks';
import type { Observed } from './observe';
import { schema } from './params';
import { sentenceOf, sentences } from './sentence';

/** One of the two networks, layer by layer. */
export interface Side {
  readonly shares: Float64Array;
  readonly spreads: Float64Array;
  /** ‖∂L/∂a_l‖/‖∂L/∂a_depth‖, l = 0 … depth. */
  readonly ratios: Float64Array;
  /** The same as mean-field theory carries it back; none where it knows nothing of how the network is run. */
  readonly predicted: Float64Array | null;
}

function sideOf({ shares, spreads }: Observed, norms: Float64Array, predicted: Side['predicted']): Side {
  const last = norms[norms.length - 1] as number;
  return { shares, spreads, ratios: norms.map((norm) => norm / last), predicted };
}

/** Rounding errors that have grown by more than this show in the readouts; without normalization, all grows alike. */
const shown = 1e10;

const spread = rounded('0.00e−00');
const growth = digits(3, '0.000');

/** The baseline network without the remedy and with it: one pass forward and one back of each. */
export const batchNorm = figure('batch-norm', {
  params: schema,
  readouts: {
    'spread-without': spread,
    spread,
    'growth-without': growth,
    growth,
    predicted: growth,
    ratio: rounded('0.00e−00'),
    average: rounded('0.000'),
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
  model(settings, { plain, theory, normalized }) {
    const { remedy, depth, mode, seen } = settings;
    const averages = remedy === 'gradient-averaging';
    const without = sideOf(plain, plain.single, theory);
    const mended = normalized
      ? sideOf(normalized, normalized.single, normalized.predicted)
      : sideOf(plain, averages ? plain.averaged : plain.single, theory);
    const [ratioWithout, ratio] = [without.ratios[0] as number, mended.ratios[0] as number];
    const numbers = {
      ratioWithout,
      ratio,
      growthWithout: ratioWithout ** (1 / depth),
      growth: ratio ** (1 / depth),
      spreadWithout: without.spreads[depth - 1] as number,
      spread: mended.spreads[depth - 1] as number,
      average: (plain.averaged[depth] as number) / (plain.single[depth] as number),
    };
    const { predicted } = mended;
    // So chaotic that last digits, in which browsers differ, reach those that are shown.
    const chaotic = normalized !== null && Math.max(...mended.ratios) > shown;
    return {
      depth,
      remedy,
      mode,
      seen,
      /** True where the second network makes the same of every number on the way forward. */
      forwardAsBefore: normalized === null || (mode === 'use' && seen === 0),
      without,
      with: mended,
      readouts: {
        'spread-without': numbers.spreadWithout,
        spread: numbers.spread,
        'growth-without': numbers.growthWithout,
        growth: numbers.growth,
        predicted: predicted && (predicted[0] as number) ** (1 / depth),
        ratio,
        average: averages ? numbers.average : null,
      },
      sentence: sentenceOf(settings, numbers),
      chaotic: chaotic ? (['spread', 'growth', 'ratio'] as const) : [],
      absent: averages ? [] : (['average'] as const),
    };
  },
  rows: ({ without, with: mended }) =>
    Array.from(without.ratios, (gradient, l) => [
      l,
      without.spreads[l - 1] ?? null,
      mended.spreads[l - 1] ?? null,
      gradient,
      mended.ratios[l] as number,
    ]),
});
