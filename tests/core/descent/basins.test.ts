import { describe, expect, it } from 'vitest';
import { basins, labelEnds } from '@/core/descent/attractors';
import { basinEnds, lost, moving, restingState } from '@/core/descent/basins';
import { walk } from '@/core/descent/walk';
import { surfaces } from '@/core/landscapes';
import { parseFormula } from '@/core/landscapes/formula';

const window = { x: [-5, 5], y: [-5, 5], columns: 16, rows: 16, steps: 2000, rate: 1 } as const;
const down = { ...window, landscape: surfaces.hills, direction: 'descent' } as const;

describe('basins', () => {
  it('of the hills downward lead to the known lowest points', () => {
    const { attractors } = basins(down);
    const inWindow = attractors.filter(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)) < 5);
    const expected = [(-3 * Math.PI) / 4, (21 * Math.PI) / 20];
    expect(inWindow).toHaveLength(expected.length);
    inWindow.forEach(({ x, y, value }, k) => {
      expect(x).toBeCloseTo(Math.PI, 3);
      expect(y).toBeCloseTo(expected[k] ?? Number.NaN, 3);
      expect(value).toBeCloseTo(-1.2, 6);
    });
  });

  it('label each start with the point where its own walk ends', () => {
    const { attractors, labels } = basins(down);
    for (const k of [0, 37, 120, 200, 255]) {
      const start = [-5 + (10 * ((k % 16) + 0.5)) / 16, -5 + (10 * (Math.floor(k / 16) + 0.5)) / 16];
      const [x = 0, y = 0] = walk({ ...down, start }).path.slice(-2);
      const attractor = attractors[labels[k] ?? -1];
      expect(Math.hypot(x - (attractor?.x ?? 99), y - (attractor?.y ?? 99))).toBeLessThan(0.05);
    }
  });

  it('are the same in parts as in one go, and count every start once', () => {
    const whole = basins(down);
    expect(
      labelEnds(down.landscape, [basinEnds(down, 0, 5), basinEnds(down, 5, 6), basinEnds(down, 6)]),
    ).toEqual(whole);
    const resting = whole.labels.filter((label) => label >= restingState).length;
    expect(whole.attractors.reduce((sum, { count }) => sum + count, 0)).toBe(resting);
    expect(whole.labels).toHaveLength(256);
  });

  it('keep their order on a finer grid', () => {
    const [coarse, fine] = [basins(down), basins({ ...down, columns: 32, rows: 32 })].map(({ attractors }) =>
      attractors.map(({ x, y }) => [Math.round(10 * x), Math.round(10 * y)]),
    );
    expect(fine).toEqual(coarse);
  });

  it('of ripples have a pit in every box', () => {
    const { attractors } = basins({
      ...window,
      landscape: surfaces.ripples,
      direction: 'descent',
      rate: 0.2,
    });
    const pits = attractors.filter(({ value }) => value < -0.999);
    expect(pits.length).toBeGreaterThanOrEqual(16);
    for (const { x } of pits) expect(Math.abs(Math.cos(x))).toBeLessThan(1e-3);
  });

  it('tell a walk that never rests from one that is lost', () => {
    const swinging = basins({ ...window, landscape: surfaces.bowl, direction: 'descent', rate: 4 });
    expect(new Set(swinging.labels)).toEqual(new Set([moving]));
    const flying = basins({ ...window, landscape: surfaces.bowl, direction: 'descent', rate: 10 });
    expect(new Set(flying.labels)).toEqual(new Set([lost]));
    const cone = parseFormula('sqrt(x^2 + y^2)');
    if (!cone.ok) throw new Error('unread');
    const onTip = {
      ...window,
      landscape: cone.landscape,
      direction: 'descent',
      columns: 1,
      rows: 1,
    } as const;
    expect([...basins(onTip).labels]).toEqual([lost]);
  });

  it('by coarse differences some starts of the hills never rest', () => {
    const { labels, attractors } = basins({ ...down, direction: 'ascent', h: 0.9 });
    expect(labels.filter((label) => label === moving).length).toBeGreaterThan(20);
    const found = attractors.some(({ x, y }) => Math.hypot(x + 3.57513, y - 0.86369) < 1e-3);
    expect(found).toBe(true);
  });
});
