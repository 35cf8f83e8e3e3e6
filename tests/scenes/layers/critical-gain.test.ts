import { describe, expect, it } from 'vitest';
import { criticalGainUpTo } from '@/scenes/layers/critical-gain';

describe('the gain at which theory sees gradients turn from vanishing to exploding', () => {
  it.each(['relu', 'leaky-relu', 'tanh', 'elu', 'selu'] as const)('leaves %s a factor of 1 there', (name) => {
    const edge = criticalGainUpTo(name, 3);
    expect(edge?.jumps).toBe(false);
    for (const factor of edge?.factors ?? [0]) expect(factor).toBeCloseTo(1, 2);
  });

  it.each([
    ['gelu', 1.468, 0.734, 1.038],
    ['silu', 1.559, 0.779, 1.102],
  ] as const)('has %s jump past 1: no gain gives it a factor of 1', (name, gain, below, above) => {
    const edge = criticalGainUpTo(name, 3);
    expect(edge?.jumps).toBe(true);
    expect(edge?.gain).toBeCloseTo(gain, 3);
    // Below, sums shrink to 0, where the slope is ½.
    expect(edge?.factors[0]).toBeCloseTo((edge?.gain ?? 0) / 2, 3);
    expect(edge?.factors[0]).toBeCloseTo(below, 3);
    expect(edge?.factors[1]).toBeCloseTo(above, 3);
  });

  it('is none for the sigmoid up to 3', () => {
    expect(criticalGainUpTo('sigmoid', 3)).toBeNull();
  });
});
