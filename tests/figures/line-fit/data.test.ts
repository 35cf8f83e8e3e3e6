import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtIn, readData, withPoint, writeData } from '@/figures/line-fit/data';

describe('data as a text', () => {
  it('are points divided by semicolons', () => {
    expect(readData('1,2;-0.5,3.25').points).toEqual([
      [1, 2],
      [-0.5, 3.25],
    ]);
  });

  it('may be typed as people type: blanks, parentheses, lines, Chinese signs', () => {
    const points = [
      [1, 2],
      [-3, 4],
    ];
    for (const text of ['1 2; −3 4', '(1, 2); (-3, 4);', '1,2\n-3,4\n', '（1，2）；（－3，4）']) {
      expect(readData(text)).toEqual({ points, unread: 0, surplus: 0 });
    }
  });

  it('leave out what is no point of the window, and count it', () => {
    expect(readData('1,2;foo;3;1,2,3;6,0;0,-5.1;2,2')).toEqual({
      points: [
        [1, 2],
        [2, 2],
      ],
      unread: 5,
      surplus: 0,
    });
  });

  it('are the built-in ones where there is no point to read', () => {
    expect(readData('').points).toBe(builtIn);
    expect(readData('nothing')).toEqual({ points: builtIn, unread: 1, surplus: 0 });
  });

  it('are thirty at most', () => {
    const { points, surplus } = readData(Array.from({ length: 33 }, (_, k) => `${k / 10},0`).join(';'));
    expect(points).toHaveLength(30);
    expect(surplus).toBe(3);
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { points } = readData(text);
        expect(points.length).toBeGreaterThan(0);
        expect(points.flat().every((value) => Math.abs(value) <= 5)).toBe(true);
      }),
    );
  });

  it('come back from what is written, one point moved', () => {
    expect(readData(writeData(builtIn)).points).toEqual(builtIn);
    const moved = readData(withPoint(builtIn, 3, 1.25, -4)).points;
    expect(moved[3]).toEqual([1.25, -4]);
    expect(moved.filter((_, k) => k !== 3)).toEqual(builtIn.filter((_, k) => k !== 3));
  });
});
