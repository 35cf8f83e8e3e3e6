import { describe, expect, it } from 'vitest';
import { type Activation, activations } from '@/core/network/activations';
import { criticalGain } from '@/core/network/critical-gain';
import { meanField } from '@/core/network/mean-field';

describe('the edge of chaos', () => {
  it.each<[Activation, number]>([
    ['identity', 1],
    ['tanh', 1],
    ['relu', Math.SQRT2],
    ['leaky-relu', Math.sqrt(2 / (1 + 0.01 ** 2))],
  ])('of %s without biases lies at gain %d', (activation, gain) => {
    expect(criticalGain(activation)).toBeCloseTo(gain, 5);
  });

  it('stays where it is for ReLU whatever the biases, and moves right for tanh', () => {
    for (const bias of [0.5, 1, 2]) expect(criticalGain('relu', bias ** 2)).toBeCloseTo(Math.SQRT2, 8);
    expect(criticalGain('tanh', 1)).toBeCloseTo(1.8556, 4);
    const edges = [0, 0.1, 0.5, 1, 2].map((bias) => criticalGain('tanh', bias ** 2) ?? Number.NaN);
    expect(edges).toEqual([...edges].sort((a, b) => a - b));
    expect(edges.at(-1)).toBeGreaterThan(2);
  });

  it('lies far out for sigmoid, whose slope is a quarter at most', () => {
    expect(criticalGain('sigmoid')).toBeCloseTo(10.1493, 4);
    expect(criticalGain('sigmoid', 0, 5)).toBeNull();
  });

  it('parts deep networks whose gradients shrink from those whose gradients grow', () => {
    for (const activation of activations) {
      for (const bias of [0.3, 1.5]) {
        const edge = criticalGain(activation, bias ** 2) ?? Number.NaN;
        expect(far(activation, bias, 0.97 * edge)).toBeLessThan(1);
        expect(far(activation, bias, 1.03 * edge)).toBeGreaterThan(1);
      }
    }
  });

  it('is where they do neither', () => {
    for (const activation of ['identity', 'tanh', 'relu', 'elu', 'selu', 'sigmoid'] as const) {
      for (const bias of [0.3, 1.5]) {
        const edge = criticalGain(activation, bias ** 2) ?? Number.NaN;
        expect(far(activation, bias, edge)).toBeCloseTo(1, 3);
      }
    }
  });
});

/** The growth in layer 400 of an infinitely wide network, by going through its layers. */
function far(activation: Activation, bias: number, gain: number): number {
  const options = { activation, weightVariance: gain ** 2, biasVariance: bias ** 2 };
  return meanField({ ...options, depth: 400 }).growth.at(-1) ?? Number.NaN;
}
