import { describe, expect, test } from 'vitest';
import type { Point3 } from '@/charts/surface/projection';
import { turnByDrag, turnByKey } from '@/charts/surface/turn';
import { hills, look } from './scenes';

const view = { azimuth: -60, elevation: 32 };
const plain = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };
const key = (name: string, held = {}) => turnByKey(view, { ...plain, key: name, ...held });

describe('turning a surface', () => {
  test('moves the nearest corner of the floor along with the pointer', () => {
    const at = (from: typeof view) => {
      const scene = look(hills, from);
      const corners = [-5, 5].flatMap((x) => [-5, 5].map((y): Point3 => [x, y, scene.bands.range[0]]));
      const nearest = look(hills, view);
      const [front] = corners.toSorted((a, b) => nearest.depth(b) - nearest.depth(a));
      return scene.project(front ?? [0, 0, 0]);
    };
    const [x, y] = at(view);
    expect(at(turnByDrag(view, 20, 0))[0]).toBeGreaterThan(x + 5);
    expect(at(turnByDrag(view, 0, 20))[1]).toBeGreaterThan(y + 5);
  });

  test('by an arrow key is a small drag in its direction', () => {
    expect(key('ArrowRight')).toEqual(turnByDrag(view, 10, 0));
    expect(key('ArrowLeft')).toEqual({ azimuth: -55, elevation: 32 });
    expect(key('ArrowUp')).toEqual({ azimuth: -60, elevation: 27 });
    expect(key('ArrowDown')).toEqual({ azimuth: -60, elevation: 37 });
  });

  test('is ten times as far with Shift and a tenth with Alt', () => {
    expect(key('ArrowRight', { shiftKey: true })?.azimuth).toBe(-110);
    expect(key('ArrowRight', { altKey: true })?.azimuth).toBe(-60.5);
  });

  test('leaves other keys and the shortcuts of the browser alone', () => {
    expect(key('a')).toBeUndefined();
    expect(key('Tab')).toBeUndefined();
    expect(key('ArrowLeft', { ctrlKey: true })).toBeUndefined();
    expect(key('ArrowLeft', { metaKey: true })).toBeUndefined();
  });
});
