import { describe, expect, it } from 'vitest';
import { verdictOf } from '@/core/network/verdict';

describe('the verdict on a factor over all layers', () => {
  it('is healthy within a factor of 1000 up and down, the ends included', () => {
    expect([0.00099, 0.001, 1, 1000, 1001].map(verdictOf)).toEqual([
      'vanishing',
      'healthy',
      'healthy',
      'healthy',
      'exploding',
    ]);
  });

  it('does not look at the sign', () => {
    expect([-1e4, -1, -1e-4].map(verdictOf)).toEqual(['exploding', 'healthy', 'vanishing']);
  });

  it('counts 0 and ∞ as the utmost', () => {
    expect([0, Number.POSITIVE_INFINITY].map(verdictOf)).toEqual(['vanishing', 'exploding']);
  });
});
