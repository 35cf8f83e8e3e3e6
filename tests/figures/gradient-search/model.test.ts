import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelAt } from '@/figure/model-at';
import { gradientSearch } from '@/figures/gradient-search/figure';
import { schema } from '@/figures/gradient-search/params';
import { limits, targets } from '@/figures/gradient-search/targets';
import { defaults, type Values } from '@/params/schema';
import { anyState } from '../all-figures';

type State = Values<typeof schema>;
const search = (state: Partial<State> = {}, frame?: number) =>
  modelAt(gradientSearch, { ...defaults(schema), ...state }, frame);
/** Without the basins, which take a second. */
const anySearch = anyState(schema).map((state) => ({ ...state, basins: 0 }) as State);
const exact = { exact: 1, x: -1, y: 1 } as const;

function expectEnd(state: Partial<State>, [x, y, z]: readonly [number, number, number], digits = 5) {
  const { readouts } = search(state);
  expect(readouts.x).toBeCloseTo(x, digits);
  expect(readouts.y).toBeCloseTo(y, digits);
  expect(readouts.z).toBeCloseTo(z, digits);
}

describe('the walk of the article', () => {
  it('ends after ten steps up at its ideal parameters', () => {
    expectEnd({}, [-3.10495, 0.78927, 1.155]);
    expect(search().readouts.steps).toBe(10);
  });

  it('ends after ten steps down in the valley, though not on its floor', () => {
    expectEnd({ direction: 'descent' }, [2.14562, -0.08999, -1.05317]);
  });

  it('becomes a descent by one sign: the first steps up and down are opposite', () => {
    const up = search({ steps: 1 }).path;
    const down = search({ steps: 1, direction: 'descent' }).path;
    expect(down[2]).toBe(-(up[2] ?? 0));
    expect(down[3]).toBe(-(up[3] ?? 0));
  });

  it('ends lower with more steps: at 1.14118, after 1.15666 at step 11', () => {
    expectEnd({ steps: 2000 }, [-3.57513, 0.86369, 1.14118]);
    const { better, heights, sentence } = search({ steps: 2000 });
    expect(better).toBe(11);
    expect(heights[11]).toBeCloseTo(1.15666, 5);
    expect(sentence.key).toBe('false-rest-past-ascent');
  });

  it('rests where its differences see level ground and the exact slope is 0.179', () => {
    const { readouts, sentence } = search({ steps: 2000 });
    expect(readouts['gradient-norm']).toBeLessThan(1e-6);
    expect(sentence.values.exact).toBe(0.179);
  });

  it('comes to rest nearer to the summit the smaller the step of its differences is', () => {
    const gap = (h: number) => 1.2 - (search({ ...exact, exact: 0, steps: 200, h }).readouts.z as number);
    expect(gap(0.5)).toBeLessThan(gap(0.9));
    expect(gap(0.1)).toBeLessThan(gap(0.5));
    expect(gap(1e-6)).toBeLessThan(1e-9);
  });
});

describe('a walk with exact gradients', () => {
  it('takes no step from the cone tip, and says why', () => {
    const { readouts, sentence, gradient } = search({ exact: 1 });
    expect(readouts).toEqual({ x: 0, y: 0, z: 0, steps: 0, 'gradient-norm': null });
    expect(sentence.key).toBe('tip');
    expect(sentence.values.left).toBeCloseTo(-0.5, 9);
    expect(sentence.values.right).toBeCloseTo(-0.1, 9);
    expect(gradient).toBeNull();
  });

  it('says the same where no step was asked for', () => {
    expect(search({ exact: 1, steps: 0 }).sentence.key).toBe('tip');
  });

  it('reaches the true summit (−π, 5π/12) in a hundred steps', () => {
    expectEnd({ ...exact, steps: 100 }, [-Math.PI, (5 * Math.PI) / 12, 1.2], 6);
    expect(search({ ...exact, steps: 100 }).sentence.key).toBe('rest-ascent');
  });

  it('needs about a thousand steps down the long flat valley', () => {
    const down = { exact: 1, direction: 'descent', x: 2, y: -1 } as const;
    const off = (steps: number) =>
      Math.hypot(
        (search({ ...down, steps }).readouts.x as number) - Math.PI,
        (search({ ...down, steps }).readouts.y as number) + (3 * Math.PI) / 4,
      );
    expect(off(100)).toBeGreaterThan(0.3);
    expect(off(1000)).toBeLessThan(1e-3);
    expect(search({ ...down, steps: 2000 }).sentence.key).toBe('rest-descent');
  });

  it('finds the other valley floor from another start', () => {
    expectEnd({ exact: 1, direction: 'descent', x: 2, y: 3, steps: 1000 }, [
      Math.PI,
      (21 * Math.PI) / 20,
      -1.2,
    ]);
  });

  it('settles below the rate 2/λ of the summit and jumps above it', () => {
    const limit = targets.ascent[0]?.largestRate ?? Number.NaN;
    expect(search({ ...exact, steps: 1000, rate: 0.97 * limit }).sentence.key).toBe('rest-ascent');
    expect(search({ ...exact, steps: 1000, rate: 1.03 * limit }).sentence.key).toBe('jumping');
  });

  it('stays upon a saddle, and says that this is no summit', () => {
    const saddle = { exact: 1, x: Math.PI, y: (-3 * Math.PI) / 4, direction: 'ascent' } as const;
    expect(search(saddle).sentence.key).toBe('level-ascent');
  });
});

describe('rates', () => {
  it('of 0 leave the walk at its start', () => {
    const { readouts, sentence } = search({ rate: 0, x: 1, y: 2 });
    expect(readouts).toMatchObject({ x: 1, y: 2, steps: 10 });
    expect(sentence.key).toBe('still');
  });

  it('far too large make the run chaotic: other digits at the start, another end', () => {
    expect(search({ ...exact, rate: 10, steps: 200 }).chaotic).toEqual(['x', 'y', 'z', 'gradient-norm']);
    expect(search({ ...exact, rate: 10, steps: 200 }, 3).chaotic).toEqual([]);
    expect(search({ ...exact, rate: 1, steps: 2000 }).chaotic).toEqual([]);
    expect(search().chaotic).toEqual([]);
  });

  it('far too large carry the walk out of the window', () => {
    expect(search({ ...exact, rate: 10, steps: 5 }).leaves).toBe(1);
    expect(search().leaves).toBeNull();
  });
});

describe('the frame shown', () => {
  it('is the last one unless told otherwise', () => {
    expect(search().frame).toBe(10);
    expect(search({}, 99).frame).toBe(10);
  });

  it('holds the readouts of its step, which are those of a shorter walk', () => {
    for (const frame of [0, 1, 5]) {
      expect(search({}, frame).readouts).toEqual(search({ steps: frame }).readouts);
      expect(search({}, frame).sentence.key).toBe('under-way-differences');
      expect(search({ ...exact }, frame).sentence.key).toBe('under-way');
    }
  });

  it('of a walk without steps is its start', () => {
    expect(search({ steps: 0 }).sentence.key).toBe('start-differences');
    expect(search({ ...exact, steps: 0 }).sentence.key).toBe('start');
  });
});

describe('the goals', () => {
  it('are level ground of the height that no point of the hills exceeds', () => {
    for (const direction of ['ascent', 'descent'] as const) {
      for (const { point } of targets[direction]) {
        const there = search({ exact: 1, x: point[0], y: point[1], steps: 0, direction });
        expect(there.readouts['gradient-norm']).toBeLessThan(1e-12);
        expect(there.readouts.z).toBeCloseTo(limits[direction], 12);
      }
    }
  });

  it('are missed by nothing: no walk gets beyond them', () => {
    fc.assert(
      fc.property(anySearch, (state) => {
        const { heights } = modelAt(gradientSearch, state);
        expect(heights.every((z) => Math.abs(z) <= 1.2 + 1e-12)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('have the curvatures of their hills: 0.0087 along the flattest valley', () => {
    const rates = targets.descent.map(({ largestRate }) => largestRate);
    expect(rates[0]).toBeCloseTo(2 / 0.92132, 3);
    expect(rates[1]).toBeCloseTo(2 / 1.3013, 3);
  });
});

describe('over the whole range', () => {
  it('everything shown is a number, or none', () => {
    fc.assert(
      fc.property(anySearch, fc.nat(2000), (state, frame) => {
        const model = modelAt(gradientSearch, state, frame);
        for (const value of Object.values(model.readouts))
          expect(value === null || Number.isFinite(value)).toBe(true);
        expect(model.path.every(Number.isFinite)).toBe(true);
        expect(gradientSearch.rows(model)).toHaveLength(model.heights.length);
        for (const value of Object.values(model.sentence.values)) expect(value).not.toBeNaN();
      }),
      { numRuns: 200 },
    );
  });

  it('can be cloned between threads', () => {
    const model = search({ steps: 50 });
    expect(structuredClone(model)).toEqual(model);
  });
});
