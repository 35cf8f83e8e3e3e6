import { describe, expect, it } from 'vitest';
import { descend } from '@/core/regression/descend';
import { leastSquares } from '@/core/regression/least-squares';
import { meanSquaredError } from '@/core/regression/mean-squared-error';
import { miniBatches } from '@/core/regression/mini-batches';
import { three } from './examples';

describe('descent of a line', () => {
  it('ends at the least-squares line', () => {
    const best = leastSquares(three);
    const { path } = descend({ data: three, start: [-3, 4], steps: 2000, rate: 0.1 });
    expect(path.at(-2)).toBeCloseTo(best?.slope ?? 0, 9);
    expect(path.at(-1)).toBeCloseTo(best?.intercept ?? 0, 9);
  });

  it('settles just below 2/λ and overflows above it', () => {
    const [[a = 0, b = 0] = [], [, d = 0] = []] = meanSquaredError(three).hessian([0, 0]);
    const largest = (a + d) / 2 + Math.hypot((a - d) / 2, b);
    const run = (rate: number) => descend({ data: three, start: [0, 0], steps: 20_000, rate });
    expect(run((0.99 * 2) / largest).values.at(-1)).toBeCloseTo(1 / 18, 9);
    expect(run((1.05 * 2) / largest).end).toBe('overflow');
  });

  it('by batches of everything is descent on everything', () => {
    const options = { data: three, start: [0, 1], steps: 50, rate: 0.1 } as const;
    const whole = descend(options);
    expect(descend({ ...options, batch: { size: 3, seed: 7 } }).path).toEqual(whole.path);
    expect(descend({ ...options, batch: { size: 99, seed: 7 } }).path).toEqual(whole.path);
  });

  it('by batches of one follows the point that it looks at', () => {
    const { path } = descend({
      data: three,
      start: [0, 0],
      steps: 1,
      rate: 0.5,
      batch: { size: 1, seed: 3 },
    });
    const [only = -1] = miniBatches({ count: 3, size: 1, seed: 3 })(0);
    const [x, y] = three[only] ?? [Number.NaN, Number.NaN];
    expect([...path.slice(2)]).toEqual([y * x, y]);
  });

  it('by batches, too, is told by its loss over all the data', () => {
    const loss = meanSquaredError(three);
    const { path, values } = descend({
      data: three,
      start: [0, 0],
      steps: 40,
      rate: 0.05,
      batch: { size: 1, seed: 3 },
    });
    values.forEach((value, step) => {
      expect(value).toBe(loss.value(path.slice(2 * step, 2 * step + 2)));
      expect(value).toBeGreaterThanOrEqual(leastSquares(three)?.loss ?? 0);
    });
  });
});
