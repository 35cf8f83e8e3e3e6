import { describe, expect, it } from 'vitest';
import { recurrent } from '@/core/network/recurrent/model';
import { recurrentTrainer } from '@/core/network/recurrent/trainer';
import { stream } from '@/core/random';

/** Sequences that begin with ±1 and then say nothing, or ±1 at random: the target is the first number. */
function task(steps: number, batch: number, distracted: boolean, seed: number) {
  const random = stream(seed, 'task');
  const sign = () => (random.uniform() < 0.5 ? -1 : 1);
  const sequence = new Float64Array(steps * batch);
  const target = Float64Array.from({ length: batch }, sign);
  sequence.set(target);
  if (distracted) for (let k = batch; k < sequence.length; k++) sequence[k] = sign();
  return { sequence, target };
}

function lossAfter(cell: 'rnn' | 'lstm', updates: number, distracted: boolean, window?: number): number {
  const model = recurrent({ cell, inputs: 1, hidden: 8, outputs: 1, forgetBias: 2, seed: 1 });
  const training = recurrentTrainer(model, {
    loss: 'mse',
    optimizer: { name: 'adam', learningRate: 0.02 },
    clipping: { by: 'norm', at: 1 },
    ...(window ? { window } : {}),
  });
  let losses = 0;
  for (let k = 0; k < updates; k++) {
    const { sequence, target } = task(10, 16, distracted, k);
    const { loss } = training.step(sequence, target, 16);
    if (k >= updates - 10) losses += loss / 10;
  }
  return losses;
}

describe('training through time', () => {
  it('teaches an LSTM to remember the first of ten numbers among distractors', () => {
    expect(lossAfter('lstm', 300, true)).toBeLessThan(0.1);
  });

  it('does not, if the gradient is cut after three steps', () => {
    expect(lossAfter('lstm', 300, true, 3)).toBeGreaterThan(0.6);
  });

  it('tells norms by step, and what moved', () => {
    const model = recurrent({ cell: 'rnn', inputs: 1, hidden: 4, outputs: 1, seed: 2 });
    const before = model.recurrentWeights.slice();
    const training = recurrentTrainer(model, { loss: 'mse', optimizer: { name: 'sgd', learningRate: 0.1 } });
    const { sequence, target } = task(6, 3, true, 1);
    const { hiddenNorms, cellNorms, update, fault, step } = training.step(sequence, target, 3);
    expect([hiddenNorms.length, cellNorms.length, fault, step]).toEqual([7, 7, null, 1]);
    const moved = Math.hypot(...model.recurrentWeights.map((w, k) => w - (before[k] ?? 0)));
    expect(update?.updateRatios[1]).toBeCloseTo(moved / Math.hypot(...before), 12);
    expect(training.step(sequence.subarray(0, 4), [1, 1], 2).step).toBe(2);
  });

  it('ends where a gradient passes the largest number, and names the time step', () => {
    const model = recurrent({
      cell: 'rnn',
      inputs: 1,
      hidden: 4,
      outputs: 1,
      init: 'orthogonal',
      gain: 3,
      seed: 2,
    });
    const before = model.parameters.slice();
    const training = recurrentTrainer(model, {
      loss: 'mse',
      optimizer: { name: 'sgd', learningRate: 0.1 },
      format: 'float32',
    });
    const first = training.step(new Float64Array(200), [1], 1);
    expect(first.fault).toMatchObject({ fate: 'overflow', quantity: 'hidden-gradient' });
    // 3ᵏ passes 3.4e38 some 81 steps back.
    expect(first.fault?.layer).toBeGreaterThan(200 - 85);
    expect(first.fault?.layer).toBeLessThan(200 - 77);
    expect(first.update).toBeNull();
    expect(model.parameters).toEqual(before);
    expect(training.step(new Float64Array(200), [1], 1)).toBe(first);
  });
});
