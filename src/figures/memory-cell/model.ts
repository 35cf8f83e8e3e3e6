import { atLeast } from '@/charts/at-least';
import { formatNumber } from '@/charts/format';
import type { Extent } from '@/charts/frame';
import { rough } from '@/charts/rough';
import { type Verdict, verdictOf } from '@/core/network/verdict';
import type { FigureModel } from '@/figure/figure-model';
import type { Values } from '@/params/schema';
import { sharedHeights } from '@/scenes/layers/ByLayer';
import type { schema } from './params';
import { type WayBack, wayBack } from './way-back';

export type Readout = 'rnn' | 'lstm-cell' | 'lstm-hidden' | 'simple';
export type Sentence =
  | 'lstm-saves'
  | 'both-vanish'
  | 'both-arrive'
  | 'rnn-explodes'
  | 'lstm-explodes'
  | 'both-explode'
  | 'rnn-arrives'
  | 'one-explodes-one-vanishes'
  | 'no-recurrence';
export type Column = 'step' | 'rnn' | 'lstm-cell' | 'lstm-hidden' | 'bound' | 'simple';

export interface MemoryCellModel extends FigureModel<Readout, Sentence, Column> {
  readonly steps: number;
  readonly rnn: WayBack;
  readonly lstm: WayBack;
  /** What each step can multiply a gradient of the RNN by, at the most: gainᵀ⁻ᵗ, as tanh is nowhere steeper than 1. */
  readonly bound: Float64Array;
  /** The simple model of the memory: σ(forget bias)ᵀ⁻ᵗ. */
  readonly simple: Float64Array;
  /** σ(forget bias). */
  readonly kept: number;
  readonly verdicts: { readonly rnn: Verdict; readonly lstm: Verdict };
  /** Of both pictures, for what the networks do; the simple models may leave them. */
  readonly heights: Extent;
  readonly chaotic: { readonly rnn: boolean; readonly lstm: boolean };
}

/**
 * Where rounding errors reach the digits shown. What multiplies a gradient on its way back multiplies an error of a state
 * on its way forward; states are known to 16 digits, and 6 are shown.
 */
const chaosFrom = 1e9;
const isChaotic = (norms: Float64Array) => norms.some((norm) => norm > chaosFrom);

/** What has exploded, as a factor; a bound where rounding has reached its digits. */
const grown = (ratio: number, chaotic: boolean) =>
  chaotic && ratio > 1 ? atLeast(ratio) : `×${formatNumber(rough(ratio))}`;

const powers = (factor: number, steps: number) =>
  Float64Array.from({ length: steps + 1 }, (_, t) => factor ** (steps - t));

function sentenceKey(gain: number, rnn: Verdict, lstm: Verdict): Sentence {
  if (gain === 0) return 'no-recurrence';
  if (rnn === lstm) {
    return ({ vanishing: 'both-vanish', healthy: 'both-arrive', exploding: 'both-explode' } as const)[rnn];
  }
  if (rnn === 'exploding') return lstm === 'healthy' ? 'rnn-explodes' : 'one-explodes-one-vanishes';
  if (lstm === 'exploding') return 'lstm-explodes';
  return rnn === 'vanishing' ? 'lstm-saves' : 'rnn-arrives';
}

let plain: { readonly key: string; readonly way: WayBack } | undefined;

/** The RNN's way back, kept for as long as only the LSTM's forget gates change. */
function plainWay(values: Values<typeof schema>): WayBack {
  const key = `${values.gain} ${values.steps} ${values.seed}`;
  if (plain?.key !== key) plain = { key, way: wayBack('rnn', values) };
  return plain.way;
}

/** The two ways back, one after the other. */
export const ways: readonly ((values: Values<typeof schema>) => WayBack)[] = [
  plainWay,
  (values) => wayBack('lstm', values),
];

/**
 * The gradient's way back through time, in a plain recurrent network and in an LSTM that see the same inputs. `gone` holds
 * results of `ways` that have been computed before.
 */
export function memoryCell(
  values: Values<typeof schema>,
  gone: readonly WayBack[] = ways.map((way) => way(values)),
): MemoryCellModel {
  const { forget, gain, steps } = values;
  const [rnn, lstm] = gone as [WayBack, WayBack];
  const kept = 1 / (1 + Math.exp(-forget));
  const bound = powers(gain, steps);
  const simple = powers(kept, steps);
  const [rnnRatio = 0, cellRatio = 0, hiddenRatio = 0] = [rnn.hidden[0], lstm.cell[0], lstm.hidden[0]];
  const verdicts = { rnn: verdictOf(rnnRatio), lstm: verdictOf(cellRatio) };
  const chaotic = { rnn: isChaotic(rnn.hidden), lstm: isChaotic(lstm.cell) || isChaotic(lstm.hidden) };
  return {
    steps,
    rnn,
    lstm,
    bound,
    simple,
    kept,
    verdicts,
    heights: sharedHeights([rnn.hidden, lstm.cell, lstm.hidden]),
    chaotic,
    readouts: { rnn: rnnRatio, 'lstm-cell': cellRatio, 'lstm-hidden': hiddenRatio, simple: simple[0] ?? 1 },
    sentence: {
      key: sentenceKey(gain, verdicts.rnn, verdicts.lstm),
      values: {
        rnn: rough(rnnRatio),
        lstm: rough(cellRatio),
        'rnn-grown': grown(rnnRatio, chaotic.rnn),
        'lstm-grown': grown(cellRatio, chaotic.lstm),
        simple: rough(simple[0] ?? 1),
        kept: rough(kept),
        gain,
        steps,
      },
    },
    table: {
      columns: (['step', 'rnn', 'lstm-cell', 'lstm-hidden', 'bound', 'simple'] as const).map((key) => ({
        key,
      })),
      get rows() {
        return Array.from(simple, (product, t) => [
          t,
          rnn.hidden[t] ?? 0,
          lstm.cell[t] ?? 0,
          lstm.hidden[t] ?? 0,
          bound[t] ?? 0,
          product,
        ]);
      },
    },
  };
}
