import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowding, labelBox, overlap } from '@/charts/label-room';
import { modelAt } from '@/figure/model-at';
import { slopeProbe } from '@/figures/slope-probe/figure';
import { lensFrame, sectionWindow } from '@/figures/slope-probe/frames';
import { lensLabels, lensLines } from '@/figures/slope-probe/lens-labels';
import { schema } from '@/figures/slope-probe/params';
import { runs } from '@/figures/slope-probe/useShrinking';
import { defaults } from '@/params/schema';
import { allFigures, anyState } from '../all-figures';

const opening = defaults(schema);
const probe = (values: Partial<typeof opening>) => modelAt(slopeProbe, { ...opening, ...values });
const errorAt = (h: number, values: Partial<typeof opening> = {}) =>
  Number(probe({ ...values, h }).readouts.error);

describe('a secant of a parabola', () => {
  it.each([
    ['bowl', 'x', 1],
    ['bowl', 'y', 1],
    ['saddle', 'x', 1],
    ['saddle', 'y', -1],
  ] as const)('of the %s along %s errs by a quarter of its run', (fn, along, sign) => {
    // (u + h)²/4 − u²/4 = h·(u/2 + h/4)
    for (const h of [1, 0.9, 0.1, 0.01]) {
      expect(errorAt(h, { fn, along, x: -1.5, y: 2 })).toBeCloseTo((sign * h) / 4, 12);
    }
  });
});

describe('as the run shrinks', () => {
  it('the secant opens twice as steep as the tangent', () => {
    const { slope, exact } = probe({}).readouts;
    expect(Number(slope) / Number(exact)).toBeCloseTo(2, 1);
  });

  it('the error shrinks with it, in proportion', () => {
    for (const h of [1e-2, 1e-3, 1e-4]) expect(errorAt(h) / errorAt(h / 2)).toBeCloseTo(2, 1);
  });

  it('the slope of the ripples tends to −sin 2x', () => {
    const { slope, exact } = probe({ fn: 'ripples', x: 0.4, h: 1e-7 }).readouts;
    expect(exact).toBeCloseTo(-Math.sin(0.8), 14);
    expect(slope).toBeCloseTo(-Math.sin(0.8), 5);
  });

  it('rounding takes over in the end: 1e-12 is worse than 1e-8, and the sentence says so', () => {
    expect(Math.abs(errorAt(1e-12))).toBeGreaterThan(100 * Math.abs(errorAt(1e-8)));
    expect(probe({ h: 1e-12 }).sentence.key).toBe('rounding');
    expect(probe({ h: 1e-3 }).sentence.key).toBe('secant');
  });

  it('the animation goes through 1, 0.5, 0.2, 0.1 … to the shortest run there is', () => {
    expect(runs.slice(0, 5)).toEqual([1, 0.5, 0.2, 0.1, 0.05]);
    expect(runs.at(-1)).toBe(1e-12);
    expect(runs).toEqual([...new Set(runs)].sort((a, b) => b - a));
  });
});

describe('at the tip of the hills', () => {
  it.each([
    ['x', -0.5, -0.1],
    ['y', 0, 0.4],
  ] as const)('the cut along %s has two slopes and no tangent', (along, left, right) => {
    const model = probe({ along, x: 0, y: 0, h: 1e-6 });
    expect(model.readouts).toMatchObject({ exact: null, error: null });
    expect(model.sentence.key).toBe('corner');
    expect(model.section.sides.left).toBeCloseTo(left, 6);
    expect(model.section.sides.right).toBeCloseTo(right, 6);
    expect(model.gap).toBeNull();
  });

  it('the secant, which looks ahead, tends to the slope ahead', () => {
    expect(probe({ x: 0, y: 0, h: 1e-6 }).slope).toBeCloseTo(-0.1, 5);
  });
});

describe('the pictures', () => {
  const figure = allFigures.find(({ name }) => name === 'slope-probe');
  const states = anyState(figure?.schema ?? {}) as fc.Arbitrary<typeof opening>;
  const within = ([low, high]: readonly [number, number], value: number) => value >= low && value <= high;

  it('hold the whole triangle under the lens, and both points in the cut, in every state', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { lens, slope, heights, section, rise } = modelAt(slopeProbe, state);
        return (
          [0, 1].every((u) => within(lens.u, u)) &&
          [0, slope].every((v) => within(lens.v, v)) &&
          [section.z, section.z + rise].every((z) => within(heights, z))
        );
      }),
    );
  });

  it('end the gap below the lens at the error', () => {
    const { gap, readouts } = probe({ h: 0.3 });
    expect(gap?.curve.at(-1)?.[1]).toBeCloseTo(Number(readouts.error), 12);
  });

  it('magnify ten times as much when h is a tenth', () => {
    const [wide, narrow] = [1e-4, 1e-5].map((h) => probe({ h }).lens.magnification);
    expect((narrow ?? 0) / (wide ?? 1)).toBeCloseTo(10, 1);
  });
});

describe('the labels under the lens', () => {
  const states = fc.record({
    fn: fc.constantFrom(...schema.fn.choices),
    along: fc.constantFrom(...schema.along.choices),
    x: fc.integer({ min: -50, max: 50 }).map((tenths) => tenths / 10),
    y: fc.integer({ min: -50, max: 50 }).map((tenths) => tenths / 10),
    h: fc.constantFrom(1, 0.9, 0.5, 0.1, 1e-3, 1e-6, 1e-11, 1e-12),
  });
  const placed = (state: Partial<typeof opening>) => {
    const model = probe(state);
    const frame = lensFrame(model.lens.u, model.lens.v);
    return { model, frame, ...lensLabels(model, frame) };
  };

  it('stay in the frame and off one another, in any state', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { frame, run, rise } = placed(state);
        const { inner } = frame;
        for (const box of [run, rise].map(labelBox)) {
          expect(Math.min(box.left - inner.left, inner.right - box.right)).toBeGreaterThanOrEqual(0);
          expect(Math.min(box.top - inner.top, inner.bottom - box.bottom)).toBeGreaterThanOrEqual(0);
        }
        expect(overlap(labelBox(run), labelBox(rise))).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('are crossed by no line where h is smallest, and where the figure opens', () => {
    for (const state of [{}, { h: 1e-12 }, { h: 1e-12, along: 'y' }, { along: 'y', y: 5 }] as const) {
      const { model, frame, run, rise } = placed(state);
      for (const line of Object.values(lensLines(model))) {
        const points = line.map(([u, v]) => [frame.x(u), frame.y(v)] as const);
        for (const place of [run, rise])
          expect(crowding(place, { inside: frame.inner, boxes: [], lines: [points] })).toBe(0);
      }
    }
  });
});

it('has room for the second point and its legs at the right edge of the window', () => {
  expect(sectionWindow[1]).toBeGreaterThan(schema.x.max + schema.h.max);
});
