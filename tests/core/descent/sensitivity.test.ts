import { describe, expect, it } from 'vitest';
import { hasDiverged, perturbedStart, separation } from '@/core/descent/sensitivity';
import { walk } from '@/core/descent/walk';
import { ridge } from '@/core/landscapes';

const from = (scale: number, start: ArrayLike<number>, steps = 100) =>
  walk({ landscape: ridge(scale), start, steps, rate: 1, direction: 'descent' });

describe('a walk and the same from a perturbed start', () => {
  it('stay together where the walk settles', () => {
    const [one, two] = [from(1, [58]), from(1, perturbedStart([58]))];
    for (const step of [0, 1, 50, 100]) expect(hasDiverged(one, two, step)).toBe(false);
    expect(separation(one, two, 100)).toBeLessThan(1e-12);
  });

  it('part where it is chaotic, after enough steps', () => {
    const [one, two] = [from(10, [58]), from(10, perturbedStart([58]))];
    expect(hasDiverged(one, two, 1)).toBe(false);
    expect(hasDiverged(one, two, 100)).toBe(true);
  });

  it('are not compared where either has ended', () => {
    expect(separation(from(1, [58], 3), from(1, [60], 9), 5)).toBe(0);
  });
});
