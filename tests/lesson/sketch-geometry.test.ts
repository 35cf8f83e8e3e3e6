import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heightsOf, parseCurve, sketchColumns, smoothPath, straightPath } from '@/lesson/sketch-geometry';

describe('the curve that a lesson gives', () => {
  test('is read as points', () => {
    expect(parseCurve(' 0,0.9  0.5,0.1 1,0.8 ')).toEqual([
      { x: 0, y: 0.9 },
      { x: 0.5, y: 0.1 },
      { x: 1, y: 0.8 },
    ]);
  });

  test.each(['', '0,1', '0,0 0,1', '0.5,0 0.2,1', '0,0 1,1.5', '0,0 1,', 'a,b c,d'])(
    '"%s" is refused',
    (text) => {
      expect(() => parseCurve(text)).toThrow('x rising');
    },
  );

  test('has at each column the height of the straight line between its points', () => {
    const line = heightsOf([
      { x: 0, y: 0 },
      { x: 1, y: 1 },
    ]);
    expect(line).toHaveLength(sketchColumns);
    for (const [column, height] of line.entries())
      expect(height).toBeCloseTo(column / (sketchColumns - 1), 12);
  });

  test('stays flat outside its points and never leaves their range', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 2, maxLength: 8 }), (ys) => {
        const curve = ys.map((y, i) => ({ x: 0.1 + (0.8 * i) / (ys.length - 1), y }));
        const heights = heightsOf(curve);
        expect(heights[0]).toBe(ys[0]);
        expect(heights.at(-1)).toBe(ys.at(-1));
        for (const height of heights) {
          expect(height).toBeGreaterThanOrEqual(Math.min(...ys) - 1e-12);
          expect(height).toBeLessThanOrEqual(Math.max(...ys) + 1e-12);
        }
      }),
    );
  });
});

describe('paths', () => {
  const valley = parseCurve('0,1 0.5,0 1,1');

  test('the true curve passes through every point given, y upward', () => {
    expect(straightPath(valley, 100, 50)).toBe('M0 0L50 50L100 0');
  });

  test('a sketch begins and ends at its first and last point', () => {
    expect(smoothPath(valley, 100, 50)).toBe('M0 0Q50 50 100 0');
    expect(smoothPath(valley.slice(0, 2), 100, 50)).toBe('M0 0L50 50');
    expect(smoothPath([], 100, 50)).toBe('');
  });
});
