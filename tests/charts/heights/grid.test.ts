import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heightBands } from '@/charts/heights/bands';
import { heightAt, heightLevels, heightRange, sampleGrid } from '@/charts/heights/grid';
import { evenly } from '../evenly';

const options = { x: [-2, 3], y: [0, 1], columns: 11, rows: 5 } as const;
const inside = fc.tuple(evenly(-2, 3), evenly(0, 1));

describe('heights between samples', () => {
  test('are exact for what is straight along x and along y', () => {
    const grid = sampleGrid((x, y) => 1 + 2 * x - 3 * y + 0.5 * x * y, options);
    fc.assert(
      fc.property(inside, ([x, y]) => {
        expect(heightAt(grid, x, y)).toBeCloseTo(1 + 2 * x - 3 * y + 0.5 * x * y, 9);
      }),
    );
  });

  test('there are none outside, nor beside a missing sample', () => {
    const grid = sampleGrid((x, y) => (x < -1.9 && y < 0.1 ? Number.NaN : 1), options);
    expect(heightAt(grid, 3.001, 0.5)).toBeNaN();
    expect(heightAt(grid, -1.8, 0.1)).toBeNaN();
    expect(heightAt(grid, -1.4, 0.1)).toBe(1);
  });
});

describe('the range of heights', () => {
  test('is that of the samples', () => {
    expect(heightRange(sampleGrid((x) => x, options))).toEqual([-2, 3]);
  });

  test('leaves out the tip of a pole', () => {
    const grid = sampleGrid((x, y) => 1 / ((x - 0.5) ** 2 + (y - 0.5) ** 2 + 1e-9), {
      ...options,
      columns: 21,
      rows: 21,
    });
    expect(heightRange(grid)[1]).toBeLessThan(1000);
  });

  test('of a level plane, and of nothing, still has a height', () => {
    expect(heightRange(sampleGrid(() => 4, options))).toEqual([3.5, 4.5]);
    expect(heightRange(sampleGrid(() => Number.NaN, options))).toEqual([-1, 1]);
  });
});

describe('bands of height', () => {
  test('round levels are even, and tints follow the height', () => {
    const bands = heightBands(heightLevels([-1.2, 1.2]), [-1.2, 1.2]);
    expect(bands.even).toBe(true);
    expect([-1.2, 0, 1.2, 99].map(bands.tint)).toEqual([0, 0.5, 1, 1]);
  });

  test('uneven levels are said to be so, and share the tints evenly', () => {
    const bands = heightBands([1, 10, 100], [0, 1000]);
    expect(bands.even).toBe(false);
    expect(bands.tint(10) - bands.tint(1)).toBeCloseTo(bands.tint(100) - bands.tint(10), 12);
  });
});
