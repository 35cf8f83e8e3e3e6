import { describe, expect, it } from 'vitest';
import { barPaths } from '@/charts/bar-paths';
import { plotFrame } from '@/charts/frame';

const margin = { top: 0, right: 0, bottom: 0, left: 0 };
const frame = plotFrame({ width: 300, height: 100, margin, x: [0.5, 3.5], y: [0.1, 10], yKind: 'log' });
const bars = (values: number[], color?: (value: number) => string) =>
  barPaths({ values, first: 1, base: 1, share: 0.5, color }, frame);

describe('bars on a log axis', () => {
  it('stand on their base, up for more and down for less', () => {
    expect(bars([10, 0.1]).layers).toEqual([{ fill: '', d: 'M25 50V0H75V50ZM125 50V100H175V50Z' }]);
  });

  it('of no height are a hairline', () => {
    expect(bars([1]).layers[0]?.d).toBe('M25 49.5V50.5H75V49.5Z');
  });

  it('say where a value has no place: 0 and what lies below the axis, infinity and what lies above', () => {
    const { below, above } = bars([0, 1000, Number.POSITIVE_INFINITY]);
    expect(below).toEqual([50]);
    expect(above).toEqual([150, 250]);
  });

  it('leave a gap where there is no number', () => {
    expect(bars([Number.NaN]).layers).toEqual([]);
  });

  it('of one color are one path', () => {
    const { layers } = bars([5, 0.5, 6], (value) => (value > 1 ? 'red' : 'blue'));
    expect(layers.map(({ fill }) => fill)).toEqual(['red', 'blue']);
  });
});
