import { describe, expect, it } from 'vitest';
import { linearScale, logScale } from '@/charts/scale';
import { afterKey, planeOf, settle } from '@/controls/point';

const key = (name: string, shiftKey = false) => ({
  key: name,
  shiftKey,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
});
const side = { min: -5, max: 5, step: 0.1 };
const both = { xRange: side, yRange: side };

describe('a point moved by arrow keys', () => {
  it('goes where the arrow points, up being larger y', () => {
    expect(afterKey(both, [1, 2], key('ArrowRight'))).toEqual([1.1, 2]);
    expect(afterKey(both, [1, 2], key('ArrowDown', true))).toEqual([1, 1]);
  });

  it('keeps the other coordinate as it is, on a step or not', () => {
    expect(afterKey(both, [1, 0.123456], key('ArrowLeft'))).toEqual([0.9, 0.123456]);
  });

  it('stops at the edge', () => {
    expect(afterKey(both, [5, 0], key('ArrowRight'))).toEqual([5, 0]);
  });

  it('with one free coordinate follows either pair of arrows', () => {
    expect(afterKey({ xRange: side }, [1, 7], key('ArrowUp'))).toEqual([1.1, 7]);
    expect(afterKey({ yRange: side }, [7, 1], key('ArrowLeft'))).toEqual([7, 0.9]);
  });

  it('leaves other keys to the page', () => {
    expect(afterKey(both, [1, 2], key('PageDown'))).toBeNull();
    expect(afterKey(both, [1, 2], key('Home'))).toBeNull();
  });
});

describe('a point that is dragged', () => {
  it('comes to rest on tenths of a step, inside the range', () => {
    expect(settle(both, [0, 0], [1.23456, -7])).toEqual([1.23, -5]);
  });

  it('keeps a coordinate that is not free', () => {
    expect(settle({ xRange: side }, [0, 0.123456], [1, 1])).toEqual([1, 0.123456]);
  });
});

describe('the plane of a plot', () => {
  it('leads from data to the drawing and back on linear and logarithmic axes', () => {
    const plane = planeOf({ x: logScale([1e-12, 1], [50, 350]), y: linearScale([0, 2], [200, 20]) });
    expect(plane.toScreen(1e-6, 1)).toEqual([expect.closeTo(200, 9), expect.closeTo(110, 9)]);
    expect(plane.toData(200, 110)).toEqual([expect.closeTo(1e-6, 15), expect.closeTo(1, 12)]);
  });
});
