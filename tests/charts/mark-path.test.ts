import { describe, expect, it } from 'vitest';
import { markPath, marksPath } from '@/charts/mark-path';

describe('a mark', () => {
  it('is as wide as it is told, about (0, 0) where no place is named', () => {
    expect(markPath('cross', 9)).toBe('M-4.5 -4.5L4.5 4.5M-4.5 4.5L4.5 -4.5');
    expect(markPath('diamond', 10)).toBe('M0 -5L5 0L0 5L-5 0Z');
    expect(markPath('ring', 8)).toBe('M-4 0a4 4 0 1 1 8 0a4 4 0 1 1 -8 0Z');
    expect(markPath('down', 8)).toBe('M0 4L4 -4H-4Z');
  });

  it('stands at its place, one after another in one path', () => {
    expect(
      marksPath('square', 8, [
        [10, 20],
        [0.5, -1],
      ]),
    ).toBe('M6 16H14V24H6ZM-3.5 -5H4.5V3H-3.5Z');
    expect(marksPath('up', 8, [[10, 20]])).toBe('M10 16L14 24H6Z');
    expect(marksPath('dot', 8, [[10, 20]])).toBe('M6 20a4 4 0 1 1 8 0a4 4 0 1 1 -8 0Z');
  });
});
