import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepsToDraw, thin } from '@/figures/gradient-search/polyline';

const pixel = fc.double({ min: 0, max: 300, noNaN: true });
const path = fc.array(fc.tuple(pixel, pixel), { minLength: 1, maxLength: 80 });
const same = (x: number, y: number) => [x, y] as const;

describe('a thinned path', () => {
  it('keeps its ends, and leaves out nothing that is further than a third of a pixel from what it keeps', () => {
    fc.assert(
      fc.property(path, (points) => {
        const kept = thin(points.flat(), points.length, same);
        expect(kept[0]).toEqual(points[0]);
        expect(kept.at(-1)).toEqual(points.at(-1));
        for (const [x, y] of points)
          expect(kept.some(([u, v]) => Math.hypot(x - u, y - v) <= 1 / 3)).toBe(true);
      }),
    );
  });

  it('of a walk at rest is short', () => {
    const rest = Array.from({ length: 2001 }, (_, k) => [100 + 50 * 0.8 ** k, 70]).flat();
    expect(thin(rest, 2001, same).length).toBeLessThan(30);
  });

  it('ends at the point asked for', () => {
    expect(thin([0, 0, 10, 0, 20, 0], 2, same)).toEqual([
      [0, 0],
      [10, 0],
    ]);
  });
});

describe('the steps to draw in a few columns of pixels', () => {
  const heights = Array.from({ length: 2001 }, (_, k) => 150 + 100 * Math.sin(k * k));

  it('are in every column the first, lowest, highest and last, in order', () => {
    const columns = 300;
    const kept = stepsToDraw(heights, heights.length, columns);
    expect(kept.length).toBeLessThanOrEqual(4 * columns);
    expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
    const extremes = (steps: readonly number[], column: number) => {
      const inside = steps
        .filter((k) => Math.floor(k / (heights.length / columns)) === column)
        .map((k) => heights[k] ?? 0);
      return [inside[0], Math.min(...inside), Math.max(...inside), inside.at(-1)];
    };
    const all = heights.map((_, k) => k);
    for (let column = 0; column < columns; column++)
      expect(extremes(kept, column)).toEqual(extremes(all, column));
  });

  it('are all of them where there is room', () => {
    expect(stepsToDraw(heights, 11, 300)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
