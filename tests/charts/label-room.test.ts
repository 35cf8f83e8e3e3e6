import { describe, expect, it } from 'vitest';
import { crowding, labelBox, overlap, roomiest, runsThrough } from '@/charts/label-room';

const box = { left: 10, top: 10, right: 30, bottom: 20 };
const open = { inside: { left: 0, top: 0, right: 400, bottom: 300 }, boxes: [], lines: [] };

describe('a line', () => {
  it('runs through a box that it crosses, starts in, or lies in', () => {
    expect(runsThrough(box, [0, 15], [40, 15])).toBe(true);
    expect(runsThrough(box, [20, 15], [99, 99])).toBe(true);
    expect(runsThrough(box, [12, 12], [28, 18])).toBe(true);
  });

  it('does not where it passes beside, or ends before', () => {
    expect(runsThrough(box, [0, 5], [40, 5])).toBe(false);
    expect(runsThrough(box, [0, 15], [9, 15])).toBe(false);
    expect(runsThrough(box, [0, 25], [20, 45])).toBe(false);
  });
});

describe('a label', () => {
  it('takes up room to the side of its anchor', () => {
    const [start, middle, end] = (['start', 'middle', 'end'] as const).map((anchor) =>
      labelBox({ at: [100, 50], anchor, text: 'four' }),
    );
    expect(start?.left).toBe(100);
    expect(end?.right).toBe(100);
    expect((middle?.left ?? 0) + (middle?.right ?? 0)).toBe(200);
    if (start && end) expect(overlap(start, end)).toBe(false);
  });

  it('stands where it covers nothing, and else where it covers least', () => {
    const at = (x: number, y: number) => ({ at: [x, y], anchor: 'start', text: 'four' }) as const;
    const line = [
      [0, 50],
      [400, 50],
    ] as const;
    const crowded = { ...open, lines: [line] };
    expect(roomiest([at(100, 50), at(100, 90)], crowded).at).toEqual([100, 90]);
    expect(roomiest([at(390, 90), at(100, 50)], crowded).at).toEqual([100, 50]);
    expect(crowding(at(100, 90), { ...crowded, boxes: [labelBox(at(110, 95))] })).toBeGreaterThan(
      crowding(at(100, 50), crowded),
    );
  });
});
