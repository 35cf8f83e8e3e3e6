import { predict } from '@/core/network/layer-statistics';
import type { FigureModel } from '@/figure/figure-model';
import type { Values } from '@/params/schema';
import { baseline } from '@/scenes/layers/baseline-network';
import { type Observed, observed } from './observe';
import type { schema } from './params';
import { type Sentence, sentenceOf } from './sentence';

export type Readout =
  | 'growth-without'
  | 'growth'
  | 'predicted'
  | 'ratio'
  | 'spread-without'
  | 'spread'
  | 'average';
export type Column = 'layer' | 'spread-without' | 'spread' | 'gradient-without' | 'gradient';

/** One of the two networks, layer by layer. */
export interface Side {
  readonly shares: Float64Array;
  readonly spreads: Float64Array;
  /** ‖∂L/∂a_l‖/‖∂L/∂a_depth‖, l = 0 … depth. */
  readonly ratios: Float64Array;
  /** The same as mean-field theory carries it back; none where it knows nothing of how the network is run. */
  readonly predicted: Float64Array | null;
}

export interface BatchNormModel extends FigureModel<Readout, Sentence, Column> {
  readonly depth: number;
  readonly remedy: Values<typeof schema>['remedy'];
  readonly mode: Values<typeof schema>['mode'];
  readonly seen: number;
  /** True where the second network makes the same of every number on the way forward. */
  readonly forwardAsBefore: boolean;
  readonly without: Side;
  readonly with: Side;
  /** So chaotic that last digits, in which browsers differ, reach those that are shown. */
  readonly chaotic: boolean;
}

const common = { width: baseline.width } as const;

/** Rounding errors that have grown by more than this show in the readouts; without normalization, all grows alike. */
const shown = 1e10;

/** The baseline network as it is. */
const observePlain = ({ depth, batch, gain, seed }: Values<typeof schema>): Observed =>
  observed({ ...common, depth, batch, gain, seed, norm: 'none', mode: 'training', seen: 0 });

/** With batch normalization; in training, nothing depends on what the running statistics have seen. */
const observeNormalized = ({ depth, batch, gain, seed, mode, seen }: Values<typeof schema>): Observed =>
  observed({ ...common, depth, batch, gain, seed, norm: 'batch', mode, seen: mode === 'use' ? seen : 0 });

/** What the model looks at, one after another. */
export const looks = [
  observePlain,
  (values: Values<typeof schema>) => (values.remedy === 'batch-norm' ? observeNormalized(values) : undefined),
];

/** The baseline network without the remedy and with it: one pass forward and one back of each. */
export function batchNorm(values: Values<typeof schema>): BatchNormModel {
  const { remedy, depth, mode, seen } = values;
  const normalized = remedy === 'batch-norm';
  const plain = observePlain(values);
  const mended = normalized ? observeNormalized(values) : plain;
  const theory = predictions(values, 'none');
  const without = side(plain, plain.single, theory);
  const withIt = normalized
    ? side(mended, mended.single, mode === 'training' ? predictions(values, 'batch') : null)
    : side(plain, remedy === 'none' ? plain.single : plain.averaged, theory);
  const [ratioWithout, ratio] = [without.ratios[0] as number, withIt.ratios[0] as number];
  const numbers = {
    ratioWithout,
    ratio,
    growthWithout: ratioWithout ** (1 / depth),
    growth: ratio ** (1 / depth),
    spreadWithout: without.spreads[depth - 1] as number,
    spread: withIt.spreads[depth - 1] as number,
    average: (plain.averaged[depth] as number) / (plain.single[depth] as number),
  };
  const { predicted } = withIt;
  return {
    depth,
    remedy,
    mode,
    seen,
    forwardAsBefore: !normalized || (mode === 'use' && seen === 0),
    without,
    with: withIt,
    chaotic: normalized && Math.max(...withIt.ratios) > shown,
    readouts: {
      'spread-without': numbers.spreadWithout,
      spread: numbers.spread,
      'growth-without': numbers.growthWithout,
      growth: numbers.growth,
      predicted: predicted && (predicted[0] as number) ** (1 / depth),
      ratio,
      average: remedy === 'gradient-averaging' ? numbers.average : null,
    },
    sentence: sentenceOf(values, numbers),
    table: {
      columns: columns.map((key) => ({ key })),
      rows: Array.from(without.ratios, (gradient, l) => [
        l,
        without.spreads[l - 1] ?? null,
        withIt.spreads[l - 1] ?? null,
        gradient,
        withIt.ratios[l] as number,
      ]),
    },
  };
}

const columns = ['layer', 'spread-without', 'spread', 'gradient-without', 'gradient'] as const;

function side({ shares, spreads }: Observed, norms: Float64Array, predicted: Side['predicted']): Side {
  const last = norms[norms.length - 1] as number;
  return { shares, spreads, ratios: norms.map((norm) => norm / last), predicted };
}

/** What mean-field theory makes of the last layer's gradient on its way back, at an infinite width and batch. */
function predictions({ depth, gain }: Values<typeof schema>, norm: 'none' | 'batch'): Float64Array {
  const { growth } = predict({ ...baseline, depth, gain, norm });
  const ratios = new Float64Array(depth + 1).fill(1);
  for (let l = depth; l > 0; l--) ratios[l - 1] = (ratios[l] as number) * (growth[l - 1] as number);
  return ratios;
}
