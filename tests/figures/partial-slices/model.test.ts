import { describe, expect, it } from 'vitest';
import { surfaces } from '@/core/landscapes';
import { modelAt } from '@/figure/model-at';
import { partialSlices } from '@/figures/partial-slices/figure';
import { defaults } from '@/params/schema';

const opening = defaults(partialSlices.params);
const slices = (values: Partial<typeof opening>) => modelAt(partialSlices, { ...opening, ...values });

describe('the two slopes', () => {
  it.each([
    ['bowl', (x: number, y: number) => [x / 2, y / 2]],
    ['saddle', (x: number, y: number) => [x / 2, -y / 2]],
    ['ripples', (x: number, y: number) => [-Math.sin(2 * x), -Math.sin(2 * y)]],
  ] as const)('of the %s are those of its closed form', (fn, slopes) => {
    const [x, y] = [1.3, -2.1];
    const [slopeX = 0, slopeY = 0] = slopes(x, y);
    const { readouts } = slices({ fn, x, y });
    expect(readouts['slope-x']).toBeCloseTo(slopeX, 12);
    expect(readouts['slope-y']).toBeCloseTo(slopeY, 12);
  });

  it('are the components of the gradient: no direction is steeper', () => {
    const { gradient, point } = slices({});
    if (!gradient) throw new Error('The opening point has a gradient');
    const [x, y] = point;
    const rise = (angle: number) =>
      surfaces.hills.value([x + 1e-4 * Math.cos(angle), y + 1e-4 * Math.sin(angle)]);
    const uphill = Math.atan2(gradient[1], gradient[0]);
    for (let turn = 0.2; turn < 6.2; turn += 0.2) expect(rise(uphill)).toBeGreaterThan(rise(uphill + turn));
  });

  it('open with one that falls and one that rises', () => {
    const { readouts } = slices({});
    expect(readouts['slope-x']).toBeLessThan(-0.2);
    expect(readouts['slope-y']).toBeGreaterThan(0.2);
  });

  it('vanish together at the floor of the valley', () => {
    const model = slices({ fn: 'valley', x: 1, y: 1 });
    expect(model.gradient?.map(Math.abs)).toEqual([0, 0]);
    expect(model.sentence.key).toBe('level');
  });
});

describe('at the tip of the hills', () => {
  const model = slices({ x: 0, y: 0 });

  it('there is no gradient, and the sentence gives the slopes of each side', () => {
    expect(model.gradient).toBeNull();
    expect(model.readouts).toEqual({ 'slope-x': null, 'slope-y': null });
    expect(model.sentence.key).toBe('corner');
    const { beforeX, afterX, beforeY, afterY } = model.sentence.values;
    expect(beforeX).toBeCloseTo(-0.5, 6);
    expect(afterX).toBeCloseTo(-0.1, 6);
    expect(beforeY).toBeCloseTo(0, 6);
    expect(afterY).toBeCloseTo(0.4, 6);
  });

  it('a hair beside the tip there is one again', () => {
    expect(slices({ x: 0, y: 0.001 }).gradient).not.toBeNull();
  });
});

it('both cuts meet at the height of the surface', () => {
  const { sections } = slices({ x: 1.5, y: -0.5 });
  expect(sections.x.z).toBe(sections.y.z);
  expect(sections.x.z).toBeCloseTo(surfaces.hills.value([1.5, -0.5]), 14);
});

it('draws no arrow beyond the map, wherever the point stands', () => {
  for (const fn of partialSlices.params.fn.choices)
    for (let x = -5; x <= 5; x += 0.5)
      for (let y = -5; y <= 5; y += 0.5) {
        const { gradient, arrowScale } = slices({ fn, x, y });
        if (gradient === null) continue;
        expect(Math.abs(x + arrowScale * gradient[0])).toBeLessThanOrEqual(5.3);
        expect(Math.abs(y + arrowScale * gradient[1])).toBeLessThanOrEqual(5.3);
      }
});
