import { describe, expect, it } from 'vitest';
import { clipToSquare, lineInSquare, stretches } from '@/widgets/line-fit/clip';

describe('the window', () => {
  it('cuts a line at its edges and keeps what lies inside as it is', () => {
    expect(clipToSquare([-10, 0], [10, 0], 5)).toEqual([
      [-5, 0],
      [5, 0],
    ]);
    expect(clipToSquare([1, 2], [3, 4], 5)).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(clipToSquare([6, -10], [6, 10], 5)).toBeNull();
    expect(clipToSquare([0, 11], [11, 0], 5)).toBeNull();
  });

  it('shows lines of any steepness', () => {
    expect(lineInSquare(0.5, 1, 5)).toEqual([
      [-5, -1.5],
      [5, 3.5],
    ]);
    const steep = lineInSquare(1e92, 2e92, 5);
    expect(steep?.map(([x]) => x)).toEqual([-2, -2]);
    expect(lineInSquare(0, 7, 5)).toBeNull();
    expect(lineInSquare(1e92, 9e92, 5)).toBeNull();
  });

  it('shows a walk that leaves and comes back in two stretches', () => {
    const walk = [
      [0, 0],
      [4, 0],
      [8, 0],
      [8, 2],
      [4, 2],
    ] as const;
    expect(stretches(walk, 5)).toEqual([
      [
        [0, 0],
        [4, 0],
        [5, 0],
      ],
      [
        [5, 2],
        [4, 2],
      ],
    ]);
  });

  it('follows a walk that blows up until it is far out, and no farther', () => {
    const lines = stretches(
      [
        [0, 0],
        [900, 900],
        [-1e20, 3],
        [1e40, -7],
      ],
      5,
    );
    expect(lines).toEqual([
      [
        [0, 0],
        [5, 5],
      ],
    ]);
  });
});
