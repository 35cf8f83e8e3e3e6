import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thin, thinColumns } from '@/widgets/gradient-search/polyline';

const pixel = fc.double({ min: 0, max: 300, noNaN: true });
const line = fc.array(fc.tuple(pixel, pixel), { minLength: 1, maxLength: 80 });

describe('a thinned line', () => {
  it('keeps its ends, and leaves out nothing that is further than a third of a pixel from what it keeps', () => {
    fc.assert(
      fc.property(line, (points) => {
        const kept = thin(points);
        expect(kept[0]).toEqual(points[0]);
        expect(kept.at(-1)).toEqual(points.at(-1));
        for (const [x, y] of points)
          expect(kept.some(([u, v]) => Math.hypot(x - u, y - v) <= 1 / 3)).toBe(true);
      }),
    );
  });

  it('of a walk at rest is short', () => {
    const rest = Array.from({ length: 2001 }, (_, k) => [100 + 50 * 0.8 ** k, 70] as const);
    expect(thin(rest).length).toBeLessThan(30);
  });
});

describe('a line thinned by columns', () => {
  it('keeps in every column of pixels its first, lowest, highest and last point, in order', () => {
    const heights = Array.from({ length: 2001 }, (_, k) => 150 + 100 * Math.sin(k * k));
    const points = heights.map((y, k) => [(k / 2000) * 300, y] as const);
    const kept = thinColumns(points);
    expect(kept.length).toBeLessThanOrEqual(4 * 301);
    expect(kept[0]).toEqual(points[0]);
    expect(kept.at(-1)).toEqual(points.at(-1));
    expect(kept.map(([x]) => x)).toEqual(kept.map(([x]) => x).sort((a, b) => a - b));
    const extreme = (of: typeof points, column: number) => {
      const inside = of.filter(([x]) => Math.round(x) === column).map(([, y]) => y);
      return [Math.min(...inside), Math.max(...inside)];
    };
    for (const column of [0, 1, 77, 300]) expect(extreme(kept, column)).toEqual(extreme(points, column));
  });

  it('keeps a short line as it is', () => {
    const points = Array.from({ length: 11 }, (_, k) => [k * 30, k] as const);
    expect(thinColumns(points)).toEqual(points);
  });
});
