import { describe, expect, it } from 'vitest';
import { measureLayers, type Workspace } from '@/core/network/layer-statistics';
import { network } from '@/core/network/network';
import { recurrentBackward } from '@/core/network/recurrent/backward';
import { recurrentForward } from '@/core/network/recurrent/forward';
import { recurrent } from '@/core/network/recurrent/model';
import { recurrentTrainer } from '@/core/network/recurrent/trainer';
import { trainer } from '@/core/network/trainer';
import { memory } from '../../memory';
import { normals } from './networks';

/** Bytes that a run may leave behind; what it works with is many times that. */
const bound = 1e6;

/** How much more memory is in use after `again` than after a first run. */
async function growth(run: () => void, again: number): Promise<number> {
  run();
  const before = await memory();
  for (let k = 0; k < again; k++) run();
  return (await memory()) - before;
}

describe('long runs neither break nor leak', { timeout: 120_000 }, () => {
  it('10,000 steps of training 100 layers', async () => {
    const net = network({ widths: [2, ...new Array<number>(100).fill(4), 1], activation: 'tanh', seed: 1 });
    const training = trainer(net, { optimizer: { name: 'adam', learningRate: 1e-4 }, loss: 'mse' });
    const inputs = Float64Array.of(-1, -1, -1, 1, 1, -1, 1, 1);
    let last = training.step(inputs, [0, 1, 1, 0]);
    const run = () => {
      for (let k = 0; k < 1000; k++) last = training.step(inputs, [0, 1, 1, 0]);
    };
    // Kept gradients alone would be 160 MB.
    expect(await growth(run, 9)).toBeLessThan(bound);
    expect([last.step, last.fault]).toEqual([10_001, null]);
  });

  it.each(['rnn', 'lstm'] as const)('an %s over 10,000 time steps, forward and back', async (cell) => {
    const model = recurrent({ cell, inputs: 1, hidden: 8, outputs: 1, gain: 0.9, seed: 1 });
    const sequence = normals(10_000, 1);
    let reached = 0;
    const run = () => {
      const gradients = recurrentBackward(recurrentForward(model, sequence, 1), { loss: 'mse', target: [1] });
      reached = gradients.hiddenNorms.length;
    };
    expect(await growth(run, 10)).toBeLessThan(bound);
    expect(reached).toBe(10_001);
  });

  it('10,000 steps of training through time', async () => {
    const model = recurrent({ cell: 'lstm', inputs: 1, hidden: 4, outputs: 1, seed: 1 });
    const training = recurrentTrainer(model, { optimizer: { name: 'sgd', learningRate: 1e-3 }, loss: 'mse' });
    const sequence = normals(20, 1);
    let last = training.step(sequence, [1], 1);
    const run = () => {
      for (let k = 0; k < 1000; k++) last = training.step(sequence, [1], 1);
    };
    expect(await growth(run, 9)).toBeLessThan(bound);
    expect([last.step, last.fault]).toEqual([10_001, null]);
  });

  it('200 readings of 100 layers on one workspace, each of another seed and depth', async () => {
    const workspace: Workspace = {};
    let seed = 0;
    const run = () => {
      for (let k = 0; k < 20; k++) {
        seed += 1;
        measureLayers(
          {
            depth: k % 2 === 0 ? 100 : 99,
            width: 16,
            activation: 'relu',
            gain: 5,
            bias: 0,
            init: 'normal',
            residual: 'none',
            norm: 'none',
            batch: 8,
            precision: 'float32',
            seed,
          },
          { workspace },
        );
      }
    };
    expect(await growth(run, 9)).toBeLessThan(bound);
  });
});
