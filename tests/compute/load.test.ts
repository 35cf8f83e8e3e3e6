import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loaded } from '@/compute/load';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A part that fails so many times before it comes. */
const failing = (times: number) => {
  let asked = 0;
  const load = vi.fn(async () => {
    asked += 1;
    if (asked <= times) throw new Error('404');
    return 'the part';
  });
  return load;
};

describe('a part that loads on demand', () => {
  it('is asked for once where it comes, and twice where it fails', async () => {
    for (const times of [0, 1]) {
      const load = failing(times);
      const found = loaded(load);
      await vi.runAllTimersAsync();
      expect(await found).toBe('the part');
      expect(load).toHaveBeenCalledTimes(times + 1);
    }
  });

  it('is given up after the second failure', async () => {
    const load = failing(2);
    const found = expect(loaded(load)).rejects.toThrow('404');
    await vi.runAllTimersAsync();
    await found;
    expect(load).toHaveBeenCalledTimes(2);
  });
});
