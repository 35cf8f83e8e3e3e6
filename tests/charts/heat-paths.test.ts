import { describe, expect, it } from 'vitest';
import { plotFrame } from '@/charts/frame';
import { heatPaths } from '@/charts/heat-paths';

const margin = { top: 0, right: 0, bottom: 0, left: 0 };
const frame = plotFrame({ width: 30, height: 20, margin, x: [0, 3], y: [0, 2] });
const paint = (values: number[]) =>
  heatPaths({ columns: 3, rows: 2, values }, (value) => (value > 0 ? 'red' : 'blue'), frame);

describe('the cells of a heat map', () => {
  it('of one color in a row are one rectangle', () => {
    expect(paint([1, 1, 1, -1, -1, -1]).layers).toEqual([
      { fill: 'red', d: 'M0 20H30V10H0Z' },
      { fill: 'blue', d: 'M0 10H30V0H0Z' },
    ]);
  });

  it('of one color in a column are one rectangle, where that makes fewer', () => {
    expect(paint([1, -1, 1, 1, -1, 1]).layers).toEqual([
      { fill: 'red', d: 'M0 20H10V0H0ZM20 20H30V0H20Z' },
      { fill: 'blue', d: 'M10 20H20V0H10Z' },
    ]);
  });

  it('without a number are crossed out and not painted', () => {
    const { layers, missing } = paint([Number.NaN, 1, 1, 1, 1, 1]);
    expect(missing).toBe('M0 20L10 10');
    expect(layers.map(({ d }) => d).join('')).not.toContain('M0 20H10');
  });

  it('are parted by a border where colors change', () => {
    expect(paint([1, 1, -1, 1, 1, 1]).borders).toBe('M20 20V10M20 10H30');
  });
});
