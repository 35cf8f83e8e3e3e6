import { describe, expect, it } from 'vitest';
import { surfaces } from '@/core/landscapes';

describe('points without a derivative', () => {
  it('the hills have a cone tip at the origin, with four one-sided slopes', () => {
    const slope = surfaces.hills.slope([0, 0]);
    if (slope.kind !== 'kink') throw new Error(slope.kind);
    expect(slope.left[0]).toBeCloseTo(-0.5, 10);
    expect(slope.right[0]).toBeCloseTo(-0.1, 10);
    expect(slope.left[1]).toBeCloseTo(0, 10);
    expect(slope.right[1]).toBeCloseTo(0.4, 10);
  });
});
