import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frobenius } from '@/core/calculus/frobenius';
import { curvature } from '@/core/descent/curvature';
import { vectorJacobian } from '@/core/network/backward';
import { forward } from '@/core/network/forward';
import { blankNetwork, network } from '@/core/network/network';
import { largestSingularValue, runningProduct } from '@/core/network/running-product';
import { exampleTangents, jacobianVector } from '@/core/network/tangents';
import { build, drawn, near, normals } from './networks';

const last = (arrays: readonly Float64Array[]) => arrays.at(-1) ?? new Float64Array();
const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, v, k) => sum + v * (b[k] ?? 0), 0);

describe('a Jacobian–vector product', () => {
  it('is how all activations change when the input does', () => {
    fc.assert(
      fc.property(drawn, (options) => {
        const { net, inputs } = build(options);
        const change = normals(inputs.length, 11);
        const changes = jacobianVector(forward(net, inputs), change);
        const h = 1e-5;
        const [up, down] = [h, -h].map(
          (step) =>
            forward(
              net,
              inputs.map((v, k) => v + step * (change[k] ?? 0)),
            ).activations,
        );
        changes.forEach((values, l) => {
          const estimate = values.map((_, k) => ((up?.[l]?.[k] ?? 0) - (down?.[l]?.[k] ?? 0)) / (2 * h));
          expect(near(values, estimate, 1e-5, 1e-7)).toBe(true);
        });
      }),
    );
  });

  it('is the transpose of back-propagation: ⟨u, Jv⟩ = ⟨Jᵀu, v⟩, in training and in use', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom('training' as const, 'use' as const), (options, mode) => {
        const { net, inputs } = build(options);
        const pass = forward(net, inputs, { mode });
        const v = normals(inputs.length, 1);
        const u = normals(last(pass.activations).length, 2);
        const forwardSide = dot(u, last(jacobianVector(pass, v)));
        const backwardSide = dot(vectorJacobian(pass, u).activations[0] ?? new Float64Array(), v);
        expect(Math.abs(forwardSide - backwardSide)).toBeLessThanOrEqual(
          1e-12 * (Math.abs(forwardSide) + frobenius(u) * frobenius(last(jacobianVector(pass, v)))),
        );
      }),
    );
  });

  it('says the same of one example as of the batch, unless the batch is normalized', () => {
    for (const norm of ['none', 'layer'] as const) {
      const net = network({ widths: [3, 4, 4, 2], activation: 'gelu', norm, residual: 'plain', seed: 3 });
      const pass = forward(net, normals(12, 1));
      const direction = normals(3, 2);
      const change = new Float64Array(12);
      change.set(direction, 6);
      const whole = jacobianVector(pass, change);
      exampleTangents(pass, 2, direction).forEach((values, l) => {
        const width = values.length;
        expect(near(values, whole[l]?.subarray(2 * width, 3 * width) ?? [], 1e-14)).toBe(true);
      });
    }
  });

  it('refuses a change of another size', () => {
    const net = network({ widths: [3, 2], activation: 'tanh', seed: 1 });
    expect(() => jacobianVector(forward(net, normals(6, 1)), normals(3, 1))).toThrow(RangeError);
  });
});

describe('the running product of Jacobians', () => {
  it('can grow long before it decays: [[0.9, 10], [0, 0.9]] has ‖W¹⁰‖ = 38.7 and fades all the same', () => {
    const net = blankNetwork({ widths: new Array<number>(301).fill(2), activation: 'identity' });
    for (const { weights } of net.layers) weights.set([0.9, 10, 0, 0.9]);
    const { largest } = runningProduct(forward(net, Float64Array.of(1, 1)));
    // The closed form: Wᵏ = 0.9ᵏ⁻¹·[[0.9, 10k], [0, 0.9]].
    for (const k of [1, 2, 10, 50, 300]) {
      const [a, b] = [0.9 ** k, 10 * k * 0.9 ** (k - 1)];
      const trace = 2 * a * a + b * b;
      const expected = Math.sqrt((trace + Math.sqrt(trace * trace - 4 * a ** 4)) / 2);
      expect((largest[k] ?? 0) / expected).toBeCloseTo(1, 6);
    }
    expect(largest[10]).toBeCloseTo(38.7, 1);
    expect(largest[300]).toBeLessThan(1e-8);
  });

  it('stays 1 in every direction if every layer is orthogonal and linear, with every weight under 1', () => {
    const widths = new Array<number>(60).fill(8);
    const net = network({ widths: [...widths, 1], activation: 'identity', init: 'orthogonal', seed: 2 });
    expect(Math.max(...(net.layers[0]?.weights ?? []).map(Math.abs))).toBeLessThan(1);
    const { largest, typical } = runningProduct(forward(net, normals(8, 1)));
    for (let l = 0; l < 60; l++) {
      expect(largest[l]).toBeCloseTo(1, 10);
      expect(typical[l]).toBeCloseTo(1, 10);
    }
  });

  it('has the largest singular value that the eigenvalues of JᵀJ tell', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }), fc.nat(), (m, n, seed) => {
        const matrix = normals(m * n, seed);
        const gram = Array.from({ length: n }, (_, i) =>
          Array.from({ length: n }, (_, j) => {
            let sum = 0;
            for (let k = 0; k < m; k++) sum += (matrix[k * n + i] ?? 0) * (matrix[k * n + j] ?? 0);
            return sum;
          }),
        );
        const found = largestSingularValue(matrix, m, frobenius(matrix), new Float64Array(m).fill(1));
        // Never more; a little less where two singular values nearly tie and the iteration turns slowly.
        const share = found / Math.sqrt(curvature(gram).largest);
        expect(share).toBeLessThan(1 + 1e-9);
        expect(share).toBeGreaterThan(0.98);
      }),
    );
  });

  it('is what the most sensitive change of the input grows by, and no change by more', () => {
    const net = network({ widths: [6, 6, 6, 6], activation: 'tanh', gain: 2, seed: 8 });
    const pass = forward(net, normals(18, 4));
    const { largest, typical } = runningProduct(pass, 1);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const direction = normals(6, seed);
        exampleTangents(pass, 1, direction).forEach((change, l) => {
          expect(frobenius(change)).toBeLessThanOrEqual((largest[l] ?? 0) * frobenius(direction) * 1.00001);
        });
      }),
    );
    const seeds = Array.from({ length: 3000 }, (_, seed) => seed);
    const mean = seeds.reduce((sum, seed) => {
      const direction = normals(6, seed);
      return sum + (frobenius(last(exampleTangents(pass, 1, direction))) / Math.sqrt(6)) ** 2 / 3000;
    }, 0);
    expect(Math.sqrt(mean) / (typical[3] ?? 0)).toBeCloseTo(1, 1);
  });

  it('is told for the widest numbers without overflow', () => {
    const net = blankNetwork({ widths: [2, 2, 2, 2], activation: 'identity' });
    for (const { weights } of net.layers) weights.set([1e100, 0, 0, 1e-100]);
    const { largest } = runningProduct(forward(net, Float64Array.of(1e-200, 1)));
    expect((largest[3] ?? 0) / 1e300).toBeCloseTo(1, 12);
  });
});
