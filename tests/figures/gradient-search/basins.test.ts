import { describe, expect, it } from 'vitest';
import { modelAt } from '@/figure/model-at';
import { type Basin, basinMap } from '@/figures/gradient-search/basins';
import { gradientSearch } from '@/figures/gradient-search/figure';
import { middleOf } from '@/figures/gradient-search/middle';

const kinds = (basins: readonly Basin[]) => basins.map(({ kind }) => kind);
const ends = (basins: readonly Basin[]) => basins.flatMap(({ end }) => (end ? [end] : []));

describe('where each start ends', () => {
  it('going up by exact gradients: at the one summit, or outside the window', () => {
    const { basins } = basinMap({ direction: 'ascent', rate: 1, h: null });
    expect(kinds(basins)).toEqual(['rest', 'outside']);
    const [x, y, z] = ends(basins)[0] ?? [];
    expect(x).toBeCloseTo(-Math.PI, 4);
    expect(y).toBeCloseTo((5 * Math.PI) / 12, 4);
    expect(z).toBeCloseTo(1.2, 9);
  });

  it('going down: in one of two valleys, or outside', () => {
    const { basins } = basinMap({ direction: 'descent', rate: 1, h: null });
    expect(kinds(basins)).toEqual(['rest', 'rest', 'outside']);
    expect(ends(basins).map(([, , z]) => z.toFixed(6))).toEqual(['-1.200000', '-1.200000']);
  });

  it('a rate above 2/λ of one valley lets nobody rest there', () => {
    const { basins } = basinMap({ direction: 'descent', rate: 2, h: null });
    expect(kinds(basins)).toEqual(['rest', 'outside', 'moving']);
    expect(ends(basins)[0]?.[1]).toBeCloseTo((-3 * Math.PI) / 4, 3);
  });

  it('coarse differences rest in the wrong place', () => {
    const { basins } = basinMap({ direction: 'ascent', rate: 1, h: 0.9 });
    const [x, y, z] = ends(basins)[0] ?? [];
    expect(x).toBeCloseTo(-3.57513, 4);
    expect(y).toBeCloseTo(0.86369, 4);
    expect(z).toBeCloseTo(1.14118, 5);
  });

  it.each([
    { h: null, rate: 10 },
    { h: 0.9, rate: 0.5 },
    { h: 1e-12, rate: 3 },
  ])(
    'every start has a basin, shares add up, labels stand in theirs (h $h, rate $rate)',
    (rule) => {
      const { cells, basins } = basinMap({ direction: 'descent', ...rule });
      const values = Array.from(cells.values);
      expect(values.every((value) => value >= 0 && value < basins.length)).toBe(true);
      expect(basins.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
      basins.forEach(({ label }, index) => {
        const cell = (at: number) => Math.min(cells.columns - 1, Math.floor(((at + 5) / 10) * cells.columns));
        expect(cells.values[cell(label[1]) * cells.columns + cell(label[0])]).toBe(index);
      });
    },
    30_000,
  );

  it('agrees with the walk that the figure draws', () => {
    const { cells, basins } = basinMap({ direction: 'descent', rate: 1, h: null });
    const middle = (index: number) => -5 + (10 * (index + 0.5)) / cells.columns;
    for (const [column, row] of [
      [10, 10],
      [45, 20],
      [50, 50],
      [35, 55],
    ] as const) {
      const { readouts } = modelAt(gradientSearch, {
        direction: 'descent',
        steps: 2000,
        rate: 1,
        h: 0.9,
        exact: 1,
        x: middle(column),
        y: middle(row),
        basins: 0,
      });
      const basin = basins[cells.values[row * cells.columns + column] ?? -1];
      const outside = Math.abs(readouts.x as number) > 5 || Math.abs(readouts.y as number) > 5;
      expect(basin?.kind).toBe(outside ? 'outside' : 'rest');
      if (basin?.end) expect(readouts.y).toBeCloseTo(basin.end[1], 2);
    }
  });
});

describe('the middle of a category', () => {
  it('is the middle of its largest square', () => {
    // row 0 stands at the bottom
    const values = [...[1, 0, 0, 0, 1], ...[1, 0, 0, 0, 1], ...[1, 0, 0, 0, 0], ...[1, 1, 1, 1, 1]];
    expect(middleOf({ columns: 5, rows: 4, values }, 0)).toEqual([2, 1]);
  });

  it('of a single cell is that cell', () => {
    expect(middleOf({ columns: 2, rows: 2, values: [0, 0, 1, 0] }, 1)).toEqual([0, 1]);
  });
});
