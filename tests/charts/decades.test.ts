import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decades, mirroredDecades } from '@/charts/decades';

describe('an axis of powers of ten', () => {
  it('is as short as asked for where nothing needs more', () => {
    expect(decades([])).toEqual([0.1, 10]);
    expect(decades([1, 2], [1e-3, 1e3])).toEqual([1e-3, 1e3]);
  });

  it('holds every positive number, and ends at powers of ten that a plot can bear', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1e-300, max: 1e300, noNaN: true })), (values) => {
        const [low, high] = decades(values);
        expect(low).toBeGreaterThan(0);
        expect(high).toBeLessThan(Number.POSITIVE_INFINITY);
        for (const value of values) {
          if (value === 0) continue;
          expect(value).toBeGreaterThanOrEqual(low);
          expect(value).toBeLessThanOrEqual(high);
        }
      }),
    );
  });

  it('stands still while values move a little', () => {
    expect(decades([3e-5, 40])).toEqual(decades([8e-5, 60]));
  });

  it('beyond ten decades reaches no more than half as far again as its values', () => {
    for (let power = 11; power <= 300; power++) {
      const value = Number(`1e${power}`);
      const [low, high] = decades([value, 1 / value]);
      expect(Math.log10(high)).toBeLessThan(1.51 * power);
      expect(-Math.log10(low)).toBeLessThan(1.51 * power);
    }
  });

  it('takes no notice of what has no place on it', () => {
    expect(decades([0, -4, Number.NaN, Number.POSITIVE_INFINITY])).toEqual([0.1, 10]);
  });
});

describe('an axis with 1 in the middle', () => {
  it('reaches as far down as up, as far as the ratio that is furthest from 1 asks for', () => {
    expect(mirroredDecades([])).toEqual([1e-4, 1e4]);
    expect(mirroredDecades([2, 1e-7])).toEqual([1e-8, 1e8]);
    expect(mirroredDecades([-1e20, 0, 0.1])).toEqual([1e-32, 1e32]);
  });

  it('ends where numbers end, for what is beyond', () => {
    expect(mirroredDecades([Number.POSITIVE_INFINITY])).toEqual([1e-308, 1e308]);
    expect(mirroredDecades([5e-324])).toEqual([1e-308, 1e308]);
  });
});
