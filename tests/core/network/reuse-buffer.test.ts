import { describe, expect, it } from 'vitest';
import { forward, forwardBuffers } from '@/core/network/forward';
import { blankNetwork, initialize, network } from '@/core/network/network';
import { reuseBuffer } from '@/core/network/reuse-buffer';

describe('room in the memory of what was before', () => {
  it('is that memory where it is enough, and memory with a quarter to spare where it is not', () => {
    const first = reuseBuffer(8);
    expect(first.buffer.byteLength).toBe(64);
    const smaller = reuseBuffer(5, first);
    expect(smaller).toHaveLength(5);
    expect(smaller.buffer).toBe(first.buffer);
    expect(reuseBuffer(8, smaller).buffer).toBe(first.buffer);
    const larger = reuseBuffer(12, smaller);
    expect(larger).toHaveLength(12);
    expect(larger.buffer).not.toBe(first.buffer);
    expect(reuseBuffer(15, larger).buffer).toBe(larger.buffer);
    expect(reuseBuffer(16, larger).buffer).not.toBe(larger.buffer);
  });

  it('changes nothing in what networks of other depths compute one after another', () => {
    const inputs = Float64Array.from({ length: 12 }, (_, k) => Math.sin(k));
    let used = blankNetwork({ widths: [4, 1], activation: 'tanh', norm: 'batch' });
    let buffers = forwardBuffers(used, 3);
    for (const depth of [3, 4, 9, 2, 6, 7, 8, 1]) {
      const widths = [...new Array<number>(depth + 1).fill(4), 1];
      const options = { widths, activation: 'tanh', norm: 'batch', seed: depth, bias: 0.1 } as const;
      used = blankNetwork(options, used);
      expect(Array.from(used.parameters)).toEqual(Array.from(blankNetwork(options).parameters));
      initialize(used, options);
      buffers = forwardBuffers(used, 3, buffers);
      const output = forward(used, inputs, { buffers }).activations.at(-1);
      expect(output).toEqual(forward(network(options), inputs).activations.at(-1));
    }
  });
});
