import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralDifference } from '@/core/calculus/differences';
import { frobenius } from '@/core/calculus/frobenius';
import { backward, vectorJacobian } from '@/core/network/backward';
import { backwardBuffers, streamingBuffers } from '@/core/network/backward-buffers';
import { forward, forwardBuffers } from '@/core/network/forward';
import { network } from '@/core/network/network';
import { build, drawn, lossAt, near, normals } from './networks';

describe('back-propagation', () => {
  it('gives every weight, bias, scale and shift the slope that central differences tend to', () => {
    fc.assert(
      fc.property(drawn, (options) => {
        const { net, inputs, goal } = build(options);
        const exact = backward(forward(net, inputs), goal);
        const start = net.parameters.slice();
        const estimate = centralDifference(
          (point) => {
            net.parameters.set(Array.from(point));
            return lossAt(net, inputs, goal);
          },
          start,
          1e-5,
        );
        net.parameters.set(start);
        expect(near(exact.parameters, estimate, 1e-5, 1e-7)).toBe(true);
        expect(exact.loss).toBeCloseTo(lossAt(net, inputs, goal), 14);
      }),
      { numRuns: 150 },
    );
  });

  it('gives every input the slope that central differences tend to', () => {
    fc.assert(
      fc.property(drawn, (options) => {
        const { net, inputs, goal } = build(options);
        const { activations } = backward(forward(net, inputs), goal);
        const estimate = centralDifference(
          (point) => lossAt(net, Float64Array.from(Array.from(point)), goal),
          inputs,
          1e-5,
        );
        expect(near(activations[0] ?? [], estimate, 1e-5, 1e-7)).toBe(true);
      }),
    );
  });

  it('works by running statistics, too, where a batch-normalized network is in use', () => {
    const net = network({ widths: [3, 4, 4, 2], activation: 'tanh', norm: 'batch', bias: 0.5, seed: 4 });
    for (const { mean, variance } of net.running) {
      mean.set([0.1, -0.2, 0.3, 0]);
      variance.set([0.5, 1, 2, 0.1]);
    }
    const inputs = normals(6, 1);
    const goal = { loss: 'mse' as const, target: normals(4, 2) };
    const exact = backward(forward(net, inputs, { mode: 'use' }), goal);
    const start = net.parameters.slice();
    const estimate = centralDifference(
      (point) => {
        net.parameters.set(Array.from(point));
        return lossAt(net, inputs, goal, 'use');
      },
      start,
      1e-5,
    );
    expect(near(exact.parameters, estimate, 1e-7)).toBe(true);
  });

  it('answers the same in memory used before, and one layer at a time', () => {
    fc.assert(
      fc.property(drawn, (options) => {
        const { net, inputs, goal } = build(options);
        const fresh = backward(forward(net, inputs), goal);
        const buffers = {
          pass: forwardBuffers(net, options.batch),
          gradients: backwardBuffers(net, options.batch),
        };
        for (let round = 0; round < 2; round++) {
          const pass = forward(net, inputs, { buffers: buffers.pass });
          const again = backward(pass, goal, { buffers: buffers.gradients });
          expect(again.parameters).toEqual(fresh.parameters);
          expect(again.activations).toEqual(fresh.activations);
        }
        const seen: number[] = [];
        backward(forward(net, inputs), goal, {
          buffers: streamingBuffers(net, options.batch),
          visit: (l, activation, layer) => {
            seen.push(l);
            expect(activation).toEqual(fresh.activations[l]);
            expect(layer).toEqual(fresh.layers[l - 1]);
          },
        });
        expect(seen).toEqual(fresh.activations.map((_, l) => fresh.layers.length - l));
      }),
    );
  });

  it('keeps a·∂L/∂a the same in every layer of a ReLU network without biases, as it is homogeneous', () => {
    for (const residual of ['none', 'plain'] as const) {
      const widths = [...new Array<number>(30).fill(16), 1];
      const net = network({ widths, activation: 'relu', init: 'he', residual, seed: 3 });
      const pass = forward(net, normals(4 * 16, 5));
      const { activations } = backward(pass, { loss: 'mse', target: normals(4, 6) });
      const products = activations.map((gradient, l) =>
        gradient.reduce((sum, g, k) => sum + g * (pass.activations[l]?.[k] ?? 0), 0),
      );
      for (const product of products) expect(product / (products[0] ?? 0)).toBeCloseTo(1, 9);
    }
  });

  it('carries any cotangent back, twice as far for twice the size', () => {
    const net = network({ widths: [3, 5, 5, 2], activation: 'silu', norm: 'layer', seed: 2 });
    const pass = forward(net, normals(12, 1));
    const cotangent = normals(8, 2);
    const once = vectorJacobian(pass, cotangent);
    const twice = vectorJacobian(
      pass,
      cotangent.map((v) => 2 * v),
    );
    expect(
      near(
        twice.parameters,
        once.parameters.map((v) => 2 * v),
        1e-14,
      ),
    ).toBe(true);
  });

  it('holds the gradients of single units in the rows of its matrices', () => {
    const net = network({ widths: [3, 5, 2], activation: 'tanh', seed: 2 });
    const { layers } = backward(forward(net, normals(12, 1)), { loss: 'mse', target: normals(8, 2) });
    for (const { weights, inputs, outputs } of layers) {
      const norms = Float64Array.from({ length: outputs }, (_, unit) =>
        frobenius(weights.subarray(unit * inputs, (unit + 1) * inputs)),
      );
      expect(frobenius(norms)).toBeCloseTo(frobenius(weights), 14);
      expect(norms[1]).toBeCloseTo(Math.hypot(...weights.subarray(inputs, 2 * inputs)), 14);
    }
  });

  it('refuses a target or a batch that does not fit', () => {
    const net = network({ widths: [3, 5, 2], activation: 'tanh', seed: 2 });
    expect(() => forward(net, normals(7, 1))).toThrow(RangeError);
    expect(() => forward(net, new Float64Array())).toThrow(RangeError);
    expect(() => forward(net, normals(6, 1), { buffers: forwardBuffers(net, 3) })).toThrow(RangeError);
    const pass = forward(net, normals(6, 1));
    expect(() => backward(pass, { loss: 'mse', target: [1, 2, 3] })).toThrow(RangeError);
    expect(() => backward(pass, { loss: 'cross-entropy', target: [0, 2] })).toThrow(RangeError);
  });
});
