import { describe, expect, it } from 'vitest';
import { clipToWindow, stretches } from '@/charts/heights/stretches';

const window = { x: [-5, 5], y: [-5, 5] } as const;

describe('the window', () => {
  it('cuts a line at its edges and keeps what lies inside as it is', () => {
    expect(clipToWindow([-10, 0], [10, 0], window)).toEqual([
      [-5, 0],
      [5, 0],
    ]);
    expect(clipToWindow([1, 2], [3, 4], window)).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(clipToWindow([6, -10], [6, 10], window)).toBeNull();
    expect(clipToWindow([0, 11], [11, 0], window)).toBeNull();
  });

  it('need be neither square nor about 0', () => {
    expect(clipToWindow([0, 0], [10, 10], { x: [2, 7], y: [-4, 4] })).toEqual([
      [2, 2],
      [4, 4],
    ]);
  });

  it('shows a walk that leaves and comes back in two stretches', () => {
    const walk = [
      [0, 0],
      [4, 0],
      [8, 0],
      [8, 2],
      [4, 2],
    ] as const;
    expect(stretches(walk, window)).toEqual([
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
      window,
    );
    expect(lines).toEqual([
      [
        [0, 0],
        [5, 5],
      ],
    ]);
  });
});
