import { describe, expect, it } from 'vitest';
import { criticalGain } from '@/core/network/critical-gain';
import { verdictOf } from '@/core/network/verdict';
import {
  columns,
  depthOf,
  gainOf,
  growthMap,
  packMap,
  ratioGrid,
  rows,
  unpackMap,
} from '@/figures/chaos-map/growth-map';
import { mapped } from '@/figures/chaos-map/mapped';
import { type Family, measuredRatios } from '@/figures/chaos-map/measure';
import { openingMap } from '@/figures/chaos-map/opening';
import { unpack } from '@/figures/chaos-map/packed-map';
import { regionNames } from '@/figures/chaos-map/regions';

const tanh: Family = { activation: 'tanh', bias: 0, width: 32, seed: 1 };
const map = growthMap(tanh);

/** How many cells of a row are healthy. */
const healthyCells = ({ values }: ReturnType<typeof ratioGrid>, row: number) =>
  Array.from({ length: columns }, (_, column) => 10 ** (values[row * columns + column] ?? 0)).filter(
    (ratio) => verdictOf(ratio) === 'healthy',
  ).length;

describe('the map of growth', () => {
  it('holds in each cell what a network of that gain and depth shows', () => {
    for (const [column, row] of [
      [0, 0],
      [5, 10],
      [20, 49],
      [31, 25],
    ] as const) {
      const ratios = measuredRatios(tanh, gainOf(column));
      const depth = depthOf(row);
      const between = Math.sqrt((ratios[depth - 0.5] ?? 0) * (ratios[depth + 0.5] ?? 0));
      const log = map[row * columns + column] ?? Number.NaN;
      expect(10 ** log / between ** (1 / depth)).toBeCloseTo(1, 2);
    }
  });

  it('is order left of the edge and chaos right of it, far from both ends of depth', () => {
    const edge = criticalGain('tanh') ?? Number.NaN;
    for (let row = 10; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const log = map[row * columns + column] ?? Number.NaN;
        if (gainOf(column) < 0.9 * edge) expect(log).toBeLessThan(0);
        if (gainOf(column) > 1.35 * edge) expect(log).toBeGreaterThan(0);
      }
    }
  });

  it('leaves fewer and fewer healthy gains as networks grow deeper', () => {
    const healthy = [2, 5, 10, 25, 49].map((row) => healthyCells(ratioGrid(map), row));
    expect(healthy).toEqual([...healthy].sort((a, b) => b - a));
    expect(healthy[0]).toBeGreaterThan(3 * (healthy[4] ?? 0));
  });

  it('travels as a text and is the same at the other end', () => {
    expect(unpackMap(packMap(map))).toEqual(map);
    expect(unpack(openingMap())).toEqual(mapped(tanh));
    expect(openingMap().map.length).toBeLessThan(12_000);
  });

  it('has the names of its parts where they belong', () => {
    const grid = ratioGrid(map);
    const names = regionNames(grid);
    expect(names.map(({ verdict }) => verdict)).toEqual(['vanishing', 'healthy', 'exploding']);
    for (const { verdict, at } of names) {
      const column = Math.round((at[0] / 5) * columns - 0.5);
      const row = Math.round((at[1] - 1.5) / 2);
      expect(verdictOf(10 ** (grid.values[row * columns + column] ?? 0))).toBe(verdict);
    }
  });
});
