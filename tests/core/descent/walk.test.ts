import { describe, expect, it } from 'vitest';
import { variable } from '@/core/calculus/arithmetic';
import { walk } from '@/core/descent/walk';
import { ridge, surfaces } from '@/core/landscapes';
import { landscape } from '@/core/landscapes/landscape';

const { hills } = surfaces;
const last = ({ path, values }: ReturnType<typeof walk>) => [...path.slice(-2), values.at(-1) ?? Number.NaN];
const near = (actual: number[], expected: number[], digits: number) =>
  actual.forEach((value, k) => {
    expect(value).toBeCloseTo(expected[k] ?? Number.NaN, digits);
  });

describe('walks on the hills', () => {
  const coarse = { landscape: hills, start: [0, 0], rate: 1, h: 0.9 };

  it('ten coarse steps up end at the ideal parameters of the article', () => {
    near(last(walk({ ...coarse, steps: 10, direction: 'ascent' })), [-3.10495, 0.78927, 1.155], 5);
  });

  it('ten coarse steps down end lower', () => {
    near(last(walk({ ...coarse, steps: 10, direction: 'descent' })), [2.14562, -0.08999, -1.05317], 5);
  });

  it('more coarse steps up end lower than ten did', () => {
    near(last(walk({ ...coarse, steps: 2000, direction: 'ascent' })), [-3.57513, 0.86369, 1.14118], 5);
  });

  it('exact steps reach the true maximum in a hundred', () => {
    const exact = walk({ landscape: hills, start: [-1, 1], steps: 100, rate: 1, direction: 'ascent' });
    near(last(exact), [-Math.PI, (5 * Math.PI) / 12, 1.2], 6);
  });

  it('exact steps from the cone tip go nowhere, and say that there is no gradient', () => {
    const stuck = walk({ landscape: hills, start: [0, 0], steps: 10, rate: 1, direction: 'ascent' });
    expect(stuck).toMatchObject({ taken: 0, end: 'no-gradient' });
    expect([...stuck.path, ...stuck.values]).toEqual([0, 0, 0]);
  });

  it('two thousand steps down end at one of the two lowest points', () => {
    for (const [start, y] of [
      [[2, -1], (-3 * Math.PI) / 4],
      [[2, 3], (21 * Math.PI) / 20],
    ] as const) {
      const down = walk({ landscape: hills, start, steps: 2000, rate: 1, direction: 'descent' });
      expect(down.end).toBe('finished');
      near(last(down), [Math.PI, y, -1.2], 4);
    }
  });
});

describe('walks elsewhere', () => {
  it('twenty exact steps down the ridge of scale 1 end at 60.18874', () => {
    const down = walk({ landscape: ridge(1), start: [58], steps: 20, rate: 1, direction: 'descent' });
    expect(down.path.at(-1)).toBeCloseTo(60.18874, 5);
  });

  it('descent on the bowl multiplies the point by 1 − rate/2 at each step', () => {
    const { path } = walk({
      landscape: surfaces.bowl,
      start: [1, -2],
      steps: 3,
      rate: 0.5,
      direction: 'descent',
    });
    near([...path], [1, -2, 0.75, -1.5, 0.5625, -1.125, 0.421875, -0.84375], 15);
  });

  it('a step too long ends in overflow, with every point of the path finite', () => {
    const run = walk({
      landscape: surfaces.valley,
      start: [2, -2],
      steps: 2000,
      rate: 1,
      direction: 'descent',
    });
    expect(run.end).toBe('overflow');
    expect(run.path).toHaveLength(2 * (run.taken + 1));
    expect([...run.path, ...run.values].every(Number.isFinite)).toBe(true);
  });

  it('a walk out of the domain of its formula stops before it', () => {
    const logarithm = landscape(1, (m, variables) => m.log(variable(variables, 0)));
    const out = walk({ landscape: logarithm, start: [1], steps: 5, rate: 1.5, direction: 'descent' });
    expect(out).toMatchObject({ taken: 0, end: 'no-gradient' });
  });

  it('with clipping takes steps of rate times threshold where the gradient is longer, in its direction', () => {
    const options = {
      landscape: surfaces.bowl,
      start: [3, -4],
      steps: 1,
      rate: 0.5,
      direction: 'descent',
    } as const;
    // The gradient is (1.5, −2), 2.5 long.
    near([...walk({ ...options, clipping: { by: 'norm', at: 1 } }).path.slice(2)], [2.7, -3.6], 12);
    near([...walk({ ...options, clipping: { by: 'value', at: 1 } }).path.slice(2)], [2.5, -3.5], 12);
    expect(walk({ ...options, clipping: { by: 'norm', at: 2.6 } })).toEqual(walk(options));
  });

  it('with no steps to take holds the start alone', () => {
    const still = walk({ landscape: hills, start: [0, 0], steps: 0, rate: 1, direction: 'ascent' });
    expect(still).toEqual({
      path: Float64Array.of(0, 0),
      values: Float64Array.of(0),
      taken: 0,
      end: 'finished',
    });
  });

  it('two walks in a row on one landscape do not disturb each other', () => {
    const options = { landscape: ridge(1), start: [58], steps: 50, rate: 1, direction: 'descent' } as const;
    const first = walk(options);
    walk({ ...options, start: [99] });
    expect(walk(options)).toEqual(first);
  });

  it('keeps no more memory than its points need', () => {
    const cut = walk({
      landscape: surfaces.valley,
      start: [2, -2],
      steps: 2000,
      rate: 1,
      direction: 'descent',
    });
    expect(cut.path.buffer.byteLength).toBe(8 * 2 * (cut.taken + 1));
    expect(cut.values.buffer.byteLength).toBe(8 * (cut.taken + 1));
  });

  it('two thousand steps take every step and hold only finite numbers', () => {
    for (const [name, landscape] of Object.entries(surfaces)) {
      const run = walk({ landscape, start: [-1, 1], steps: 2000, rate: 0.01, direction: 'descent', h: 1e-6 });
      expect([name, run.end === 'overflow' ? 2000 : run.taken]).toEqual([name, 2000]);
      expect(run.values.every(Number.isFinite)).toBe(true);
    }
  });
});
