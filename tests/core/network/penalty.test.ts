import { describe, expect, it } from 'vitest';
import { addPenalty } from '@/core/network/penalty';

describe('a penalty', () => {
  it('adds its slope to a gradient, and none at a weight of 0', () => {
    const gradient = Float64Array.of(1, 1, 1);
    expect(addPenalty({ l1: 0.5, l2: 0.25 }, Float64Array.of(-2, 0, 4), gradient)).toBe(0.5 * 6 + 0.25 * 20);
    expect([...gradient]).toEqual([1 - 0.5 - 1, 1, 1 + 0.5 + 2]);
  });

  it('that is off costs nothing, however large the weights', () => {
    const weights = Float64Array.of(1e200, -1e308, 1e308);
    expect(addPenalty({}, weights, new Float64Array(3))).toBe(0);
    expect(addPenalty({ l2: 1 }, weights, new Float64Array(3))).toBe(Number.POSITIVE_INFINITY);
  });
});
