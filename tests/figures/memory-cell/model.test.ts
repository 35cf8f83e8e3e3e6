import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelAt } from '@/figure/model-at';
import { memoryCell } from '@/figures/memory-cell/figure';
import { schema } from '@/figures/memory-cell/params';
import { wayBack } from '@/figures/memory-cell/way-back';
import { defaults, type Values } from '@/params/schema';
import { anyState } from '../all-figures';

type State = Values<typeof schema>;
const show = (state: Partial<State> = {}) => modelAt(memoryCell, { ...defaults(schema), ...state });
const seeds = Array.from({ length: 12 }, (_, k) => k + 1);
/** A readout in ascending order over the seeds. */
const over = (state: Partial<State>, readout: 'rnn' | 'lstm-cell' | 'lstm-hidden' | 'simple') =>
  seeds.map((seed) => Number(show({ ...state, seed }).readouts[readout])).sort((a, b) => a - b);

describe('over 100 steps, at every seed', () => {
  it('the gradient in an RNN of gain 1 falls to a ten-billionth or less', () => {
    expect(Math.max(...over({}, 'rnn'))).toBeLessThan(1e-10);
  });

  it('∂L/∂c of an LSTM with forget bias 3 keeps a hundredth or more', () => {
    expect(Math.min(...over({ forget: 3 }, 'lstm-cell'))).toBeGreaterThan(1e-2);
    for (const seed of seeds) expect(show({ seed }).sentence.key).toBe('lstm-saves');
  });

  it('∂L/∂h of it is a few times smaller than ∂L/∂c, and arrives too', () => {
    expect(Math.min(...over({ forget: 3 }, 'lstm-hidden'))).toBeGreaterThan(1e-2);
  });

  it('the gradient in an RNN of gain 2 explodes', () => {
    expect(Math.min(...over({ gain: 2 }, 'rnn'))).toBeGreaterThan(1e3);
  });

  it('an LSTM explodes as well, if later: at gain 5 by a thousand and more at most seeds', () => {
    const norms = over({ gain: 5 }, 'lstm-cell');
    expect(norms[3]).toBeGreaterThan(1e3);
    expect(norms[0]).toBeGreaterThan(10);
    expect(show({ gain: 5 }).sentence.key).toBe('both-explode');
  });

  it('an LSTM whose forget bias is 0 vanishes like the RNN', () => {
    expect(Math.max(...over({ forget: 0 }, 'lstm-cell'))).toBeLessThan(1e-14);
    expect(show({ forget: 0 }).sentence.key).toBe('both-vanish');
  });
});

describe('the simple model of a memory', () => {
  it('keeps 0.731 a step at bias 1, 2.5e-14 in 100, and 0.37 in 100 at 0.99 a step', () => {
    expect(show({ forget: 1 }).kept).toBeCloseTo(0.731, 3);
    expect(show({ forget: 1 }).readouts.simple).toBeCloseTo(2.48e-14, 16);
    expect(show({ forget: Math.log(99) }).readouts.simple).toBeCloseTo(0.99 ** 100, 12);
    expect(show({ forget: 4.6 }).readouts.simple).toBeCloseTo(0.37, 2);
  });

  it('is too dark: gates open now and then, and states lead back as well, so more arrives', () => {
    for (const forget of [1, 2, 3, 4.6]) {
      const simple = Number(show({ forget }).readouts.simple);
      expect(Math.min(...over({ forget }, 'lstm-cell'))).toBeGreaterThan(10 * simple);
    }
  });

  it('predicts the sign of the change: a larger bias keeps more', () => {
    const kept = [0, 1, 2, 3].map((forget) => Number(show({ forget }).readouts['lstm-cell']));
    expect(kept).toEqual([...kept].sort((a, b) => a - b));
  });
});

describe('the gain of an orthogonal recurrence', () => {
  it('bounds what a step can multiply: below 1 an RNN must vanish', () => {
    fc.assert(
      fc.property(anyState(schema), (state) => {
        const { rnn, bound } = show(state as State);
        rnn.hidden.forEach((norm, t) => {
          expect(norm).toBeLessThanOrEqual((bound[t] ?? 0) * (1 + 1e-9) + Number.MIN_VALUE);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('above 1 does not make it explode yet: at 1.5 it may, and here it does not', () => {
    expect(Math.max(...over({ gain: 1.5 }, 'rnn'))).toBeLessThan(1);
  });

  it('of 0 leaves an RNN no way back, and an LSTM its cell', () => {
    const { readouts, sentence } = show({ gain: 0 });
    expect(readouts).toMatchObject({ rnn: 0, 'lstm-hidden': 0 });
    expect(readouts['lstm-cell']).toBeGreaterThan(0);
    expect(sentence.key).toBe('no-recurrence');
  });
});

describe('the sentences', () => {
  it.each([
    [{}, 'lstm-saves'],
    [{ forget: 1 }, 'both-vanish'],
    [{ steps: 20 }, 'both-arrive'],
    [{ gain: 2 }, 'rnn-explodes'],
    [{ gain: 5 }, 'both-explode'],
    [{ gain: 1.5, forget: 0 }, 'rnn-arrives'],
    [{ gain: 2, forget: 0 }, 'one-explodes-one-vanishes'],
    [{ gain: 0 }, 'no-recurrence'],
  ] as const)('of %o is %s', (state, key) => {
    expect(show(state).sentence.key).toBe(key);
  });
});

describe('chaos', () => {
  it('is said of digits that a rounding error of the inputs changes, and of no others', () => {
    for (const gain of [1, 2, 3, 5]) {
      const values = { ...defaults(schema), gain };
      const { chaotic } = show({ gain });
      for (const cell of ['rnn', 'lstm'] as const) {
        const [exact, nudged] = [wayBack(cell, values), wayBack(cell, values, 1 + 1e-15)];
        const off = Math.max(...exact.hidden.map((norm, t) => Math.abs((nudged.hidden[t] ?? 0) / norm - 1)));
        expect(off > 1e-4, `${cell}, gain ${gain}`).toBe(
          chaotic.includes(cell === 'rnn' ? 'rnn' : 'lstm-hidden'),
        );
      }
    }
  });

  it('leaves no digit in the sentence that a rounding error of the inputs changes', () => {
    for (const seed of seeds.slice(0, 8)) {
      const values = { ...defaults(schema), gain: 5, seed };
      const told = String(modelAt(memoryCell, values).sentence.values['rnn-grown']);
      expect(told).toMatch(/^>1e/);
      const nudged = wayBack('rnn', values, 1 + 1e-15).hidden[0];
      expect(nudged).toBeGreaterThan(Number(told.slice(1)));
    }
    expect(show({ gain: 2 }).sentence.values['rnn-grown']).toBe('×12800');
  });
});

describe('over the whole range', () => {
  it('every number is one, and both ways end at 1, where the loss is', () => {
    fc.assert(
      fc.property(anyState(schema), (state) => {
        const model = show(state as State);
        const { rnn, lstm, readouts, sentence, heights, steps } = model;
        for (const norms of [rnn.hidden, lstm.hidden, lstm.cell]) {
          expect(norms).toHaveLength(steps + 1);
          expect(norms.every((norm) => Number.isFinite(norm) && norm >= 0)).toBe(true);
          expect(norms[steps]).toBe(1);
        }
        for (const value of Object.values(readouts)) expect(Number.isFinite(value)).toBe(true);
        for (const value of Object.values(sentence.values))
          expect(typeof value === 'string' ? /^(>1e\d+|×.+)$/.test(value) : Number.isFinite(value)).toBe(
            true,
          );
        expect(heights.every(Number.isFinite)).toBe(true);
        expect(memoryCell.rows(model)).toHaveLength(steps + 1);
      }),
      { numRuns: 60 },
    );
  });
});
