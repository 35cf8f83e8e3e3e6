import { describe, expect, it } from 'vitest';
import { markPath, marksPath } from '@/charts/markPath';

describe('marksPath', () => {
  it('of one mark at (0, 0) is the mark', () => {
    for (const shape of ['cross', 'dot', 'ring', 'diamond', 'square', 'up', 'down'] as const) {
      expect(marksPath(shape, 8, [[0, 0]])).toBe(markPath(shape, 8));
    }
  });

  it('moves every corner, and draws one mark after another', () => {
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
