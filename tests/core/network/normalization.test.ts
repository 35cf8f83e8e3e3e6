import { mean, variance } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { forward, trackStatistics } from '@/core/network/forward';
import { network } from '@/core/network/network';
import { near, normals } from './networks';

const column = (values: Float64Array, columns: number, j: number) =>
  Array.from(values).filter((_, k) => k % columns === j);
const rowOf = (values: Float64Array, columns: number, i: number) =>
  Array.from(values.subarray(i * columns, (i + 1) * columns));
const spreadOf = (values: number[]) => ((variance(values) ?? 0) * (values.length - 1)) / values.length;

describe('normalization', () => {
  const options = { widths: [3, 4, 2], activation: 'identity' as const, normEpsilon: 1e-12, seed: 7 };
  const inputs = normals(8 * 3, 3).map((v) => 5 + 3 * v);

  it('gives every unit mean 0 and variance 1 over the batch', () => {
    const { activations } = forward(network({ ...options, norm: 'batch' }), inputs);
    for (let j = 0; j < 4; j++) {
      const unit = column(activations[1] ?? new Float64Array(), 4, j);
      expect(mean(unit)).toBeCloseTo(0, 12);
      expect(spreadOf(unit)).toBeCloseTo(1, 9);
    }
  });

  it('gives every example mean 0 and variance 1 over its units', () => {
    const { activations } = forward(network({ ...options, norm: 'layer' }), inputs);
    for (let i = 0; i < 8; i++) {
      const example = rowOf(activations[1] ?? new Float64Array(), 4, i);
      expect(mean(example)).toBeCloseTo(0, 12);
      expect(spreadOf(example)).toBeCloseTo(1, 9);
    }
  });

  it('makes gain and bias of no account over the batch', () => {
    const plain = forward(network({ ...options, norm: 'batch' }), inputs);
    const other = forward(network({ ...options, norm: 'batch', gain: 100, bias: 10 }), inputs);
    expect(near(plain.activations[1] ?? [], other.activations[1] ?? [], 1e-10)).toBe(true);
  });

  it('leaves nothing of a batch of one, over the batch', () => {
    const pass = forward(network({ ...options, norm: 'batch' }), inputs.slice(0, 3));
    expect(pass.activations[1]).toEqual(new Float64Array(4));
  });

  it('uses, when the network is used, what it saw in training', () => {
    const net = network({ ...options, norm: 'batch' });
    const pass = forward(net, inputs);
    // Seeing one batch often enough, the running statistics become that batch's.
    for (let k = 0; k < 400; k++) trackStatistics(pass);
    const z = pass.layers[0]?.preactivation ?? new Float64Array();
    const unit = column(z, 4, 2);
    expect(net.running[0]?.mean[2]).toBeCloseTo(mean(unit) ?? 0, 12);
    expect(net.running[0]?.variance[2]).toBeCloseTo(variance(unit) ?? 0, 12);
    const one = forward(net, inputs.slice(0, 3), { mode: 'use' });
    const expected = ((unit[0] ?? 0) - (mean(unit) ?? 0)) / Math.sqrt(variance(unit) ?? 1);
    expect(one.activations[1]?.[2]).toBeCloseTo(expected, 9);
  });

  it('takes a tenth of every new batch, as PyTorch does', () => {
    const net = network({ ...options, norm: 'batch' });
    const pass = forward(net, inputs);
    trackStatistics(pass);
    const unit = column(pass.layers[0]?.preactivation ?? new Float64Array(), 4, 1);
    expect(net.running[0]?.mean[1]).toBeCloseTo(0.1 * (mean(unit) ?? 0), 14);
    expect(net.running[0]?.variance[1]).toBeCloseTo(0.9 + 0.1 * (variance(unit) ?? 0), 14);
  });
});
