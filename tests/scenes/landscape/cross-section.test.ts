import { expect, it } from 'vitest';
import { surfaces } from '@/core/landscapes';
import { crossSection, heightAxis, tangentOf } from '@/scenes/landscape/cross-section';

const window = [-5, 5] as const;

it('keeps the other coordinate: the bowl cut at y = 2 is x²/4 + 1', () => {
  const section = crossSection(surfaces.bowl, [3, 2], 'x', window);
  for (const [x, z] of section.curve) expect(z).toBeCloseTo((x * x) / 4 + 1, 12);
  expect(section).toMatchObject({ at: 3, aside: 2, z: 3.25, slope: 1.5 });
});

it('runs along y where it is asked to', () => {
  expect(crossSection(surfaces.saddle, [3, 2], 'y', window)).toMatchObject({ at: 2, aside: 3, slope: -1 });
});

it('draws the tangent as one straight line, and as two half lines at a corner', () => {
  const slopes = (at: readonly [number, number]) => {
    const [a, b, c] = tangentOf(crossSection(surfaces.hills, at, 'y', window), 2);
    if (!a || !b || !c) throw new Error('A tangent has three points');
    return [(b[1] - a[1]) / (b[0] - a[0]), (c[1] - b[1]) / (c[0] - b[0])] as const;
  };
  const [left, right] = slopes([1, 1]);
  expect(left).toBeCloseTo(right, 12);
  expect(slopes([0, 0])[0]).toBeCloseTo(0, 6);
  expect(slopes([0, 0])[1]).toBeCloseTo(0.4, 6);
});

it('keeps the axis of heights still as the point moves over the hills', () => {
  expect(heightAxis(surfaces.hills, [0.3])).toEqual(heightAxis(surfaces.hills, [-0.9]));
});

it('spans the whole valley only when the point stands up there', () => {
  expect(heightAxis(surfaces.valley, [0])[1]).toBeLessThan(20);
  expect(heightAxis(surfaces.valley, [900])[1]).toBeGreaterThan(900);
});
