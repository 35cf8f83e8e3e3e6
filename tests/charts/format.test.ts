import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, tickFormat } from '@/charts/format';
import { px, px1 } from '@/charts/round';

describe('numbers as print sets them', () => {
  test.each([
    [-0.266884, '−0.26688'],
    [0.21641, '0.21641'],
    [-3.104951, '−3.10495'],
    [117.390853, '117.391'],
    [0.005153775, '0.00515378'],
    [4.065612e17, '4.06561e17'],
    [1.2e-8, '1.2e−8'],
    [-0.5, '−0.5'],
    [1.155, '1.155'],
    [1200, '1200'],
    [999999.9, '1000000'],
    [0, '0'],
    [-0, '0'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, '∞'],
    [Number.NEGATIVE_INFINITY, '−∞'],
  ])('%d is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  test('a number can be read back, to five significant digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const back = Number(formatNumber(value).replaceAll('−', '-'));
        const size = Math.abs(value);
        const unit = size >= 0.01 ? Math.max(1, size) : size;
        expect(Math.abs(back - value)).toBeLessThanOrEqual(5.1e-6 * unit);
      }),
    );
  });

  test('a hyphen never stands for a minus', () => {
    fc.assert(fc.property(fc.double(), (value) => !formatNumber(value).includes('-')));
  });
});

describe('ticks', () => {
  test('ticks of one axis have the same number of decimals, and zero has none', () => {
    const ticks = [-0.5, 0, 0.5, 1];
    expect(ticks.map(tickFormat(ticks))).toEqual(['−0.5', '0', '0.5', '1.0']);
  });

  test('steps of a quarter keep both decimals', () => {
    const ticks = [0, 0.25, 0.5, 0.75];
    expect(ticks.map(tickFormat(ticks))).toEqual(['0', '0.25', '0.50', '0.75']);
  });
});

describe('the drawing edge', () => {
  test('coordinates are rounded, without a negative zero', () => {
    expect(px(1.005001)).toBe(1.01);
    expect(Object.is(px(-0.001), 0)).toBe(true);
    expect(px1(12.345)).toBe(12.3);
  });

  test('a coordinate far outside is cut, and one that is not a number is an error', () => {
    expect(px(Number.POSITIVE_INFINITY)).toBe(1e5);
    expect(() => px(Number.NaN)).toThrow(RangeError);
  });
});
