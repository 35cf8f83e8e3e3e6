import { describe, expect, it } from 'vitest';
import { longestStep, runOf } from '@/figures/gradient-clipping/run';

describe('the longest step', () => {
  const run = runOf({ w: 5.75, b: -0.75, rate: 1.5, steps: 3 });
  const over = (...path: number[]) => ({
    ...run,
    walk: { ...run.walk, path: Float64Array.from(path), taken: path.length / 2 - 1 },
  });

  it('is found where the square of a length overflows', () => {
    const long = over(0, 0, 1e200, 0, 3e200, 0, 4e200, 0);
    expect(longestStep(long, 3)).toEqual({ step: 2, length: 2e200, from: [1e200, 0], to: [3e200, 0] });
  });

  it('is the first of equals, and none where no step has been taken', () => {
    const even = over(0, 0, 3, 4, 6, 8);
    expect(longestStep(even, 2)).toMatchObject({ step: 1, length: 5 });
    expect(longestStep(even, 0)).toBeNull();
  });
});
