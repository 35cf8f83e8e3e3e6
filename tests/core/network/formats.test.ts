import { describe, expect, it } from 'vitest';
import { frobenius } from '@/core/calculus/frobenius';
import { fateOf, type NumberFormat, note, ranges, type Troubles } from '@/core/network/formats';

const fate = (format: NumberFormat, ...values: number[]) => {
  const array = Float64Array.from(values);
  return fateOf(array, frobenius(array), format);
};

describe('a number format', () => {
  it('has the range that the processor knows', () => {
    const { largest, smallest } = ranges.float32;
    expect(Math.fround(largest)).toBe(largest);
    expect(Math.fround(largest * (1 + 2 ** -24))).toBe(Number.POSITIVE_INFINITY);
    expect(largest).toBeCloseTo(3.4028235e38, -31);
    expect(Math.fround(smallest)).toBe(smallest);
    expect(Math.fround(smallest / 2)).toBe(0);
    expect(Math.fround(smallest * 0.50001)).toBe(smallest);
    expect(ranges.float16).toEqual({ largest: (2 - 2 ** -10) * 2 ** 15, smallest: 2 ** (-14 - 10) });
    expect(ranges.float64.largest * 2).toBe(Number.POSITIVE_INFINITY);
    expect(ranges.float64.smallest / 2).toBe(0);
  });

  it('overflows where one number passes its largest, not where a norm does', () => {
    expect(fate('float16', 65504, 65504)).toBe('finite');
    expect(fate('float16', 1, -65505)).toBe('overflow');
    expect(fate('float32', 65505, 3e38, 3e38)).toBe('finite');
    expect(fate('float32', 3.5e38)).toBe('overflow');
    expect(fate('float64', 1.7e308, 1.7e308)).toBe('finite');
    expect(fate('float64', Number.NEGATIVE_INFINITY, Number.NaN)).toBe('overflow');
    expect(fate('float64', 1, Number.NaN)).toBe('nan');
  });

  it('underflows where all numbers round to 0, and not where they are 0 already', () => {
    expect(fate('float16', 2.9e-8, -2.9e-8, 1e-9)).toBe('underflow');
    expect(fate('float16', 2.9e-8, 3e-8)).toBe('finite');
    expect(fate('float16', 0, 0)).toBe('zero');
    expect(fate('float32', 2.9e-8)).toBe('finite');
    expect(fate('float32', 5e-46)).toBe('underflow');
    expect(fate('float64', 5e-324)).toBe('finite');
  });

  it('has the first trouble of each kind noted', () => {
    const troubles: Troubles = {};
    const look = (layer: number, ...values: number[]) => {
      const array = Float64Array.from(values);
      note(troubles, 'activation', layer, array, frobenius(array), 'float16');
    };
    look(1, 1, 2);
    look(2, 1e5);
    look(3, Number.NaN);
    look(4, 1e6);
    expect(troubles).toEqual({
      overflow: { fate: 'overflow', quantity: 'activation', layer: 2 },
      nan: { fate: 'nan', quantity: 'activation', layer: 3 },
    });
  });
});
