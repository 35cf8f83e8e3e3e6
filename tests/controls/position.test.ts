import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionOf, valueAt } from '@/controls/position';
import { pick, rangeAndValues } from './ranges';

describe('the place of a value on a slider', () => {
  it('leads back to the value it came from, whether on a stop or not', () => {
    fc.assert(
      fc.property(rangeAndValues, ({ range, shares: [share] }) => {
        const value = pick(range, share);
        const back = valueAt(range, positionOf(range, value));
        const scale = Math.max(Math.abs(value), range.scale ? 0 : range.max - range.min);
        expect(Math.abs(back - value)).toBeLessThanOrEqual(1e-12 * scale + 1e-300);
      }),
    );
  });

  it('lies further right for a larger value', () => {
    fc.assert(
      fc.property(rangeAndValues, ({ range, shares }) => {
        const [a = 0, b = 0] = shares.map((share) => pick(range, share)).toSorted((p, q) => p - q);
        const unit = range.scale ? Math.max(b, range.max / 1e4) : range.max - range.min;
        const distinct = b - a > 1e-9 * unit;
        const [left, right] = [positionOf(range, a), positionOf(range, b)];
        if (distinct) expect(left).toBeLessThan(right);
        else expect(left).toBeLessThanOrEqual(right);
      }),
    );
  });

  it('is exactly 0 and 1 at the ends, which give back min and max exactly', () => {
    fc.assert(
      fc.property(rangeAndValues, ({ range }) => {
        expect([positionOf(range, range.min), positionOf(range, range.max)]).toEqual([0, 1]);
        expect([valueAt(range, 0), valueAt(range, 1)]).toEqual([range.min, range.max]);
      }),
    );
  });

  it('stands in the middle of 1e-12 … 1 at one millionth', () => {
    expect(positionOf({ min: 1e-12, max: 1, step: 0.1, scale: 'log' }, 1e-6)).toBeCloseTo(0.5, 12);
  });

  it('keeps the left end of a log-zero slider for 0, and a value below its logarithmic part just beside it', () => {
    const rate = { min: 0, max: 10, step: 0.1, scale: 'log-zero', smallest: 1e-3 } as const;
    expect(positionOf(rate, 0)).toBe(0);
    expect(positionOf(rate, 1e-9)).toBeGreaterThan(0);
    expect(positionOf(rate, 1e-9)).toBeLessThan(positionOf(rate, 1e-3));
  });
});
