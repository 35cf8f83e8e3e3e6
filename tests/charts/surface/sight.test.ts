import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evenly } from '../evenly';
import { bowl, hills, look, pixels, places, plane, views } from './scenes';

describe('what the surface hides', () => {
  test('a bowl seen from the side hides its near half behind its rim, as the closed form says', () => {
    fc.assert(
      fc.property(places, evenly(5, 60), ([x, y], elevation) => {
        const scene = look(bowl, { azimuth: 0, elevation }, 101);
        // along the ray from (x, y, f) toward +x, rising by m: height above the bowl = s·(m − x/2 − s/4)
        const m = scene.toward[2] / scene.toward[0];
        const crossing = 4 * m - 2 * x;
        fc.pre(Math.abs(crossing) > 0.3 && Math.abs(crossing - (5 - x)) > 0.1);
        expect(scene.hidden(scene.lift(x, y))).toBe(crossing > 0 && crossing < 5 - x);
      }),
    );
  });

  test('nothing on a plane is hidden, from wherever', () => {
    fc.assert(
      fc.property(places, views, ([x, y], view) => {
        const scene = look(plane, view);
        expect(scene.hidden(scene.lift(x, y))).toBe(false);
      }),
    );
  });

  test('from straight above everything on the surface is seen, and nothing under it', () => {
    const scene = look(hills, { azimuth: 20, elevation: 90 });
    fc.assert(
      fc.property(places, ([x, y]) => {
        const [, , z] = scene.lift(x, y);
        expect(scene.hidden([x, y, z])).toBe(false);
        expect(scene.hidden([x, y, z + 0.4])).toBe(false);
        expect(scene.hidden([x, y, z - 0.4])).toBe(true);
      }),
    );
  });

  test('a point in the air over the far side is behind a hill exactly when the hill is higher on the way', () => {
    const ridge = (x: number) => 4 - Math.abs(x);
    const scene = look(ridge, { azimuth: 0, elevation: 20 }, 101);
    const m = scene.toward[2] / scene.toward[0];
    fc.assert(
      fc.property(evenly(-4, -1), evenly(0.3, 5), (x, up) => {
        const z = ridge(x) + up;
        const over = z + m * -x - 4;
        fc.pre(Math.abs(over) > 0.1);
        expect(scene.hidden([x, 0.3, z])).toBe(over < 0);
      }),
    );
  });
});

describe('picking a point of the surface', () => {
  test('finds again what was projected, wherever that is in sight', () => {
    fc.assert(
      fc.property(places, views, ([x, y], view) => {
        const scene = look(hills, view);
        const point = scene.lift(x, y);
        fc.pre(!scene.hidden(point));
        const found = scene.pick(scene.project(point));
        expect(found?.[0]).toBeCloseTo(x, 4);
        expect(found?.[1]).toBeCloseTo(y, 4);
      }),
      { numRuns: 500 },
    );
  });

  test('inverts the projection exactly from above', () => {
    fc.assert(
      fc.property(places, ([x, y]) => {
        const scene = look(hills, { azimuth: 35, elevation: 75 });
        const found = scene.pick(scene.project(scene.lift(x, y)));
        expect(found?.[0]).toBeCloseTo(x, 6);
        expect(found?.[1]).toBeCloseTo(y, 6);
      }),
    );
  });

  test('gives a point that is drawn at that pixel and in sight', () => {
    fc.assert(
      fc.property(pixels, views, (pixel, view) => {
        const scene = look(hills, view);
        const found = scene.pick(pixel);
        fc.pre(found !== undefined);
        const [px, py] = scene.project(scene.lift(...(found ?? [0, 0])));
        expect(px).toBeCloseTo(pixel[0], 3);
        expect(py).toBeCloseTo(pixel[1], 3);
      }),
    );
  });

  test('beside the surface finds nothing, and grabs the nearest edge', () => {
    const scene = look(plane, { azimuth: -90, elevation: 60 });
    expect(scene.pick([395, 170])).toBeUndefined();
    const [x, y] = scene.grab([395, scene.project([5, 1, plane(5, 1)])[1]]);
    expect(x).toBe(5);
    expect(y).toBeCloseTo(1, 1);
  });

  test('a surface with holes is not picked in them', () => {
    const scene = look((x, y) => (Math.hypot(x, y) < 2 ? Number.NaN : 0), { azimuth: -90, elevation: 90 });
    expect(scene.pick([200, 170])).toBeUndefined();
    expect(scene.grab([200, 170]).every(Number.isFinite)).toBe(true);
  });
});
