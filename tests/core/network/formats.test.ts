import { describe, expect, it } from 'vitest';
import { frobenius } from '@/core/calculus/frobenius';
import {
  floatStatusOf,
  type NumberFormat,
  type NumericalFaults,
  ranges,
  recordFault,
} from '@/core/network/formats';

const status = (format: NumberFormat, ...values: number[]) => {
  const array = Float64Array.from(values);
  return floatStatusOf(array, frobenius(array), format);
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
    expect(status('float16', 65504, 65504)).toBe('finite');
    expect(status('float16', 1, -65505)).toBe('overflow');
    expect(status('float32', 65505, 3e38, 3e38)).toBe('finite');
    expect(status('float32', 3.5e38)).toBe('overflow');
    expect(status('float64', 1.7e308, 1.7e308)).toBe('finite');
    expect(status('float64', Number.NEGATIVE_INFINITY, Number.NaN)).toBe('overflow');
    expect(status('float64', 1, Number.NaN)).toBe('nan');
  });

  it('underflows where all numbers round to 0, and not where they are 0 already', () => {
    expect(status('float16', 2.9e-8, -2.9e-8, 1e-9)).toBe('underflow');
    expect(status('float16', 2.9e-8, 3e-8)).toBe('finite');
    expect(status('float16', 0, 0)).toBe('zero');
    expect(status('float32', 2.9e-8)).toBe('finite');
    expect(status('float32', 5e-46)).toBe('underflow');
    expect(status('float64', 5e-324)).toBe('finite');
  });

  it('has the first fault of each kind noted', () => {
    const faults: NumericalFaults = {};
    const look = (layer: number, ...values: number[]) => {
      const array = Float64Array.from(values);
      recordFault(faults, 'activation', layer, array, frobenius(array), 'float16');
    };
    look(1, 1, 2);
    look(2, 1e5);
    look(3, Number.NaN);
    look(4, 1e6);
    expect(faults).toEqual({
      overflow: { fate: 'overflow', quantity: 'activation', layer: 2 },
      nan: { fate: 'nan', quantity: 'activation', layer: 3 },
    });
  });
});
