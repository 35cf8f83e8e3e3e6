import { digits } from '@/charts/text-format';
import { verdictOf } from '@/core/network/verdict';
import { figure } from '@/figure/definition';
import { sharedHeights } from '@/scenes/layers/ByLayer';
import { schema } from './params';
import { sentenceOf, sentences } from './sentence';
import { type Settings, wayBack } from './way-back';

/** The simple model of a memory: the same factor at every step, factorᵀ⁻ᵗ. */
const powers = (factor: number, steps: number) =>
  Float64Array.from({ length: steps + 1 }, (_, t) => factor ** (steps - t));

/**
 * Where rounding errors reach the digits shown. What multiplies a gradient on its way back multiplies an error of a state
 * on its way forward; states are known to 16 digits, and 6 are shown.
 */
const chaosFrom = 1e9;
const isChaotic = (norms: Float64Array) => norms.some((norm) => norm > chaosFrom);

const large = digits(5, '8.88888e−888');
const wide = digits(5, '8.88888e−88');

/** The gradient's way back through time, in a plain recurrent network and in an LSTM that see the same inputs. */
export const memoryCell = figure('memory-cell', {
  params: schema,
  readouts: { rnn: large, 'lstm-cell': wide, 'lstm-hidden': wide, simple: large },
  sentences,
  columns: ['step', 'rnn', 'lstm-cell', 'lstm-hidden', 'bound', 'simple'],

  compute: {
    stages: {
      rnn: { of: ['gain', 'steps', 'seed'], run: (settings: Settings) => wayBack('rnn', settings) },
      lstm: {
        of: ['forget', 'gain', 'steps', 'seed'],
        run: (settings: Settings) => wayBack('lstm', settings),
      },
    },
    deferred: true,
  },
  model({ forget, gain, steps }, { rnn, lstm }) {
    const kept = 1 / (1 + Math.exp(-forget));
    const simple = powers(kept, steps);
    const [rnnRatio = 0, cellRatio = 0, hiddenRatio = 0] = [rnn.hidden[0], lstm.cell[0], lstm.hidden[0]];
    const verdicts = { rnn: verdictOf(rnnRatio), lstm: verdictOf(cellRatio) };
    const chaotic = { rnn: isChaotic(rnn.hidden), lstm: isChaotic(lstm.cell) || isChaotic(lstm.hidden) };
    return {
      steps,
      rnn,
      lstm,
      /** What each step can multiply a gradient of the RNN by, at the most: tanh is nowhere steeper than 1. */
      bound: powers(gain, steps),
      /** Of the forget gate alone. */
      simple,
      /** σ(forget bias). */
      kept,
      verdicts,
      /** Of both pictures, for what the networks do; the simple models may leave them. */
      heights: sharedHeights([rnn.hidden, lstm.cell, lstm.hidden]),
      chaotic: [
        ...(chaotic.rnn ? (['rnn'] as const) : []),
        ...(chaotic.lstm ? (['lstm-cell', 'lstm-hidden'] as const) : []),
      ],
      readouts: { rnn: rnnRatio, 'lstm-cell': cellRatio, 'lstm-hidden': hiddenRatio, simple: simple[0] ?? 1 },
      sentence: sentenceOf(
        { gain, steps, kept, simple: simple[0] ?? 1 },
        { ratio: rnnRatio, verdict: verdicts.rnn, chaotic: chaotic.rnn },
        { ratio: cellRatio, verdict: verdicts.lstm, chaotic: chaotic.lstm },
      ),
    };
  },
  rows: ({ rnn, lstm, bound, simple }) =>
    Array.from(simple, (product, t) => [
      t,
      rnn.hidden[t] ?? 0,
      lstm.cell[t] ?? 0,
      lstm.hidden[t] ?? 0,
      bound[t] ?? 0,
      product,
    ]),
});
