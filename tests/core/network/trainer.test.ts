import { describe, expect, it } from 'vitest';
import { type OptimizerOptions, optimizer } from '@/core/descent/optimizers';
import { backward } from '@/core/network/backward';
import { forward } from '@/core/network/forward';
import { type Network, type NetworkOptions, network } from '@/core/network/network';
import { addPenalty } from '@/core/network/penalty';
import { type Step, type TrainerOptions, trainer } from '@/core/network/trainer';
import { lossAt, normals } from './networks';

const optimizers: OptimizerOptions[] = [
  { name: 'sgd', learningRate: 0.3 },
  { name: 'sgd', learningRate: 0.1, momentum: 0.9 },
  { name: 'rmsprop', learningRate: 0.01 },
  { name: 'adagrad', learningRate: 0.1 },
  { name: 'adam', learningRate: 0.02 },
  { name: 'adamw', learningRate: 0.02 },
];

/** XOR: what no network without a hidden layer can learn. */
const corners = Float64Array.of(-1, -1, -1, 1, 1, -1, 1, 1);
const xor = [0, 1, 1, 0];
const small: NetworkOptions = { widths: [2, 8, 8, 1], activation: 'tanh', bias: 0.1, seed: 3 };
const sgd = (learningRate: number): OptimizerOptions => ({ name: 'sgd', learningRate });

describe('training', () => {
  it.each(optimizers)('teaches XOR by $name', (options) => {
    const net = network(small);
    const training = trainer(net, { optimizer: options, loss: 'binary-cross-entropy' });
    let step: Step | undefined;
    for (let k = 0; k < 500; k++) step = training.step(corners, xor);
    expect(step?.step).toBe(500);
    expect(step?.loss).toBeLessThan(0.05);
  });

  it('takes the steps that its parts take one by one', () => {
    const [net, twin] = [network(small), network(small)];
    const options: OptimizerOptions = { name: 'adam', learningRate: 0.05 };
    const training = trainer(net, { optimizer: options, loss: 'mse', penalty: { l1: 0.01, l2: 0.02 } });
    const byHand = optimizer(options, twin.parameters.length);
    for (let k = 0; k < 5; k++) {
      const step = training.step(corners, xor);
      const gradients = backward(forward(twin, corners), { loss: 'mse', target: xor });
      expect(step.loss).toBe(gradients.loss);
      expect(step.weightNorms[1]).toBeCloseTo(Math.hypot(...(gradients.layers[1]?.weights ?? [])), 14);
      const before = twin.layers.map(({ weights }) => weights.slice());
      twin.layers.forEach(({ weights }, l) => {
        addPenalty({ l1: 0.01, l2: 0.02 }, weights, gradients.layers[l]?.weights ?? new Float64Array());
      });
      expect(step.update?.gradientNorm).toBeCloseTo(Math.hypot(...gradients.parameters), 13);
      byHand(twin.parameters, gradients.parameters);
      expect(net.parameters).toEqual(twin.parameters);
      before.forEach((old, l) => {
        const moved = Math.hypot(...old.map((w, i) => (twin.layers[l]?.weights[i] ?? 0) - w));
        expect(step.update?.updateRatios[l]).toBeCloseTo(moved / Math.hypot(...old), 12);
      });
    }
  });

  it('shows the gradients of a step before they change the weights', () => {
    const net = network(small);
    const seen: { weight: number; norm: number }[] = [];
    const training = trainer(net, {
      optimizer: sgd(0.1),
      loss: 'mse',
      look: ({ layers }) =>
        seen.push({
          weight: net.layers[0]?.weights[0] ?? Number.NaN,
          norm: Math.hypot(...(layers[1]?.weights ?? [])),
        }),
    });
    const first = net.layers[0]?.weights[0];
    const steps = [training.step(corners, xor), training.step(corners, xor)];
    expect(seen[0]?.weight).toBe(first);
    expect(seen[1]?.weight).not.toBe(first);
    steps.forEach((step, k) => {
      expect(seen[k]?.norm).toBeCloseTo(step.weightNorms[1] ?? Number.NaN, 14);
    });
  });

  it('decays weights beside the step: under plain descent as an L2 penalty of half as much, under Adam not', () => {
    const stateAfter = (options: Omit<TrainerOptions, 'loss'>) => {
      const net = network(small);
      const training = trainer(net, { ...options, loss: 'mse' });
      for (let k = 0; k < 5; k++) training.step(corners, xor);
      return Array.from(net.parameters);
    };
    const off = (a: number[], b: number[]) => Math.max(...a.map((w, k) => Math.abs(w - (b[k] ?? 0))));
    expect(
      off(
        stateAfter({ optimizer: sgd(0.1), decay: 0.2 }),
        stateAfter({ optimizer: sgd(0.1), penalty: { l2: 0.1 } }),
      ),
    ).toBeLessThan(1e-12);
    const adam = { name: 'adam', learningRate: 0.02 } as const;
    expect(
      off(stateAfter({ optimizer: adam, decay: 0.2 }), stateAfter({ optimizer: adam, penalty: { l2: 0.1 } })),
    ).toBeGreaterThan(0.01);
  });

  it('decays weights as AdamW does, and leaves biases alone', () => {
    const [net, twin] = [network(small), network(small)];
    const plain = { name: 'adam', learningRate: 0.02 } as const;
    trainer(net, { optimizer: plain, decay: 0.3, loss: 'mse' }).step(corners, xor);
    trainer(twin, { optimizer: { ...plain, name: 'adamw', weightDecay: 0.3 }, loss: 'mse' }).step(
      corners,
      xor,
    );
    net.layers.forEach(({ weights, bias }, l) => {
      const other = twin.layers[l];
      for (const [k, w] of weights.entries()) expect(w).toBeCloseTo(other?.weights[k] ?? Number.NaN, 14);
      expect(bias.some((b, k) => Math.abs(b - (other?.bias[k] ?? 0)) > 1e-5)).toBe(l < 2);
    });
  });

  it('moves no further than clipping allows', () => {
    const net = network({ ...small, gain: 5 });
    const before = net.parameters.slice();
    const training = trainer(net, {
      optimizer: sgd(1),
      loss: 'mse',
      clipping: { by: 'norm', at: 0.01 },
    });
    const { update } = training.step(corners, [100, -100, 100, -100]);
    expect(update?.gradientNorm).toBeGreaterThan(1);
    expect(Math.hypot(...net.parameters.map((w, k) => w - (before[k] ?? 0)))).toBeCloseTo(0.01, 12);
  });

  it('learns what batch normalization needs in use', () => {
    const net = network({ ...small, norm: 'batch' });
    const training = trainer(net, {
      optimizer: { name: 'adam', learningRate: 0.02 },
      loss: 'binary-cross-entropy',
    });
    for (let k = 0; k < 500; k++) training.step(corners, xor);
    const { activations } = forward(net, corners, { mode: 'use' });
    expect(Array.from(activations.at(-1) ?? [], (y) => (y > 0 ? 1 : 0))).toEqual(xor);
    // One example alone is judged as it is among others.
    const alone = forward(net, corners.slice(2, 4), { mode: 'use' }).activations.at(-1)?.[0];
    expect(alone).toBeCloseTo(activations.at(-1)?.[1] ?? Number.NaN, 12);
  });

  it('takes batches of changing sizes', () => {
    const training = trainer(network(small), { optimizer: sgd(0.1), loss: 'mse' });
    for (const size of [4, 1, 3, 4]) {
      const { loss, fault } = training.step(normals(2 * size, 1), new Float64Array(size));
      expect([Number.isFinite(loss), fault]).toEqual([true, null]);
    }
  });
});

describe('a run that explodes', () => {
  const wild = (net: Network, format: 'float16' | 'float32' | 'float64') =>
    trainer(net, { optimizer: sgd(1e6), loss: 'mse', format });

  it.each(['float16', 'float32', 'float64'] as const)('ends, and names layer and step, in %s', (format) => {
    const net = network({ widths: [2, 6, 6, 6, 1], activation: 'relu', init: 'he', seed: 5 });
    const training = wild(net, format);
    const steps: Step[] = [];
    while (steps.length < 100 && !steps.at(-1)?.fault) {
      const before = net.parameters.slice();
      steps.push(training.step(corners, xor));
      if (steps.at(-1)?.fault) expect(net.parameters).toEqual(before);
    }
    const last = steps.at(-1);
    expect(last?.fault?.fate).toBe('overflow');
    expect(last?.fault?.layer).toBeGreaterThan(0);
    expect(last?.step).toBe(steps.length);
    expect(last?.update).toBeNull();
    for (const { fault, update } of steps.slice(0, -1))
      expect([fault, update === null]).toEqual([null, false]);
    // The network is left as it can still be used, and the trainer goes no further.
    expect(Number.isFinite(lossAt(net, corners, { loss: 'mse', target: xor })) || format === 'float64').toBe(
      true,
    );
    expect(training.step(corners, xor)).toBe(last);
  });

  it('ends sooner in a smaller format', () => {
    const length = (format: 'float16' | 'float32' | 'float64') => {
      const training = wild(network({ widths: [2, 6, 1], activation: 'identity', seed: 5 }), format);
      let step = training.step(corners, xor);
      while (!step.fault) step = training.step(corners, xor);
      return step.step;
    };
    expect(length('float16')).toBeLessThan(length('float32'));
    expect(length('float32')).toBeLessThan(length('float64'));
  });

  it('ends at data that are no numbers', () => {
    const training = trainer(network(small), { optimizer: sgd(0.1), loss: 'mse' });
    const { fault } = training.step(Float64Array.of(Number.NaN, 1), [1]);
    expect(fault).toEqual({ fate: 'nan', quantity: 'preactivation', layer: 1 });
  });
});
