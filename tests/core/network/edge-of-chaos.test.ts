import { describe, expect, it } from 'vitest';
import { activations } from '@/core/network/activations';
import { edgeOfChaos } from '@/core/network/edge-of-chaos';
import { fixedPoint } from '@/core/network/mean-field';

describe('the edge of chaos', () => {
  it('of a tanh network without biases is at 1, and biases move it outward', () => {
    expect(edgeOfChaos('tanh')).toBeCloseTo(1, 3);
    const edges = [0, 0.01, 0.1, 0.5, 1].map((variance) => edgeOfChaos('tanh', variance) ?? 0);
    expect(edges).toEqual(edges.toSorted((a, b) => a - b));
    // Schoenholz et al. 2017 train tanh networks at σ_b² = 0.05, with the edge near σ_w² = 1.76.
    expect((edgeOfChaos('tanh', 0.05) ?? 0) ** 2).toBeCloseTo(1.76, 1);
  });

  it('of a ReLU network is √2 whatever the biases', () => {
    for (const variance of [0, 0.1, 4]) expect(edgeOfChaos('relu', variance)).toBeCloseTo(Math.SQRT2, 9);
  });

  it('of a sigmoid network lies far beyond any gain in use', () => {
    expect(edgeOfChaos('sigmoid')).toBeGreaterThan(10);
  });

  it.each(activations)('of %s, where there is one, is where χ is 1', (activation) => {
    for (const variance of [0, 0.01, 0.3, 2]) {
      const edge = edgeOfChaos(activation, variance);
      if (edge !== null) expect(fixedPoint(activation, edge ** 2, variance).chi).toBeCloseTo(1, 2);
    }
  });
});
