import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { variable } from '@/core/calculus/arithmetic';
import { type LongRunBehavior, type LongRunOptions, longRun, watchedSteps } from '@/core/descent/long-run';
import { minima } from '@/core/descent/minima';
import { walk } from '@/core/descent/walk';
import { ridge, ridgeCurvatureBound } from '@/core/landscapes';
import { landscape } from '@/core/landscapes/landscape';

const window = [50, 125] as const;
const places = minima(ridge(1), window, 1500).map(({ x }) => x);
const onRidge = (scale: number, start = 58, rate = 1) =>
  longRun({
    landscape: ridge(scale),
    start,
    rate,
    within: window,
    minima: places,
    curvatureBound: scale * ridgeCurvatureBound,
  });

/** x²/2, on which descent multiplies x by 1 − rate. */
const parabola = landscape(1, (m, variables) => {
  const x = variable(variables, 0);
  return m.divide(m.multiply(x, x), m.constant(2));
});
/** x³/3 − x²/2 + …: at rate 1, x − f′(x) = r·x·(1 − x), the logistic map. */
const logistic = (r: number) =>
  landscape(1, (m, variables) => {
    const x = variable(variables, 0);
    const square = m.multiply(m.constant((1 - r) / 2), m.multiply(x, x));
    return m.add(square, m.multiply(m.constant(r / 3), m.raise(x, 3)));
  });
const onLogistic = (r: number) =>
  longRun({ landscape: logistic(r), start: 0.3, rate: 1, within: [0, 1], minima: [], curvatureBound: 10 });

describe('longRun', () => {
  it('on a parabola settles below rate 2, and leaves above it', () => {
    const from = (rate: number): LongRunOptions => ({
      landscape: parabola,
      start: 1,
      rate,
      within: [-9, 9],
      minima: [0],
      curvatureBound: 1,
    });
    for (const rate of [1e-6, 0.1, 1, 1.9]) {
      const end = longRun(from(rate));
      expect(end.kind).toBe('settles');
      expect((end as LongRunBehavior & { kind: 'settles' }).at).toBeCloseTo(0, 9);
    }
    // 1.1^k passes 9 at k = 24.
    expect(longRun(from(2.1))).toEqual({ kind: 'leaves', step: 24 });
  });

  it('finds the cycles of the logistic map, and its chaos', () => {
    expect(onLogistic(2.8)).toMatchObject({ kind: 'settles', at: expect.closeTo(1 - 1 / 2.8, 9) });
    const two = onLogistic(3.2) as LongRunBehavior & { kind: 'swings' };
    // The cycle of two: r + 1 ± √((r − 3)(r + 1)), over 2r.
    const root = Math.sqrt(0.2 * 4.2);
    expect(two.among[0]).toBeCloseTo((4.2 - root) / 6.4, 9);
    expect(two.among[1]).toBeCloseTo((4.2 + root) / 6.4, 9);
    expect(onLogistic(3.5)).toMatchObject({ kind: 'swings', among: { length: 4 } });
    expect(onLogistic(3.55)).toMatchObject({ kind: 'swings', among: { length: 8 } });
    // The window of period three opens at 1 + √8.
    expect(onLogistic(3.835)).toMatchObject({ kind: 'swings', among: { length: 3 } });
    expect(onLogistic(3.7).kind).toBe('wanders');
    expect(onLogistic(3.99).kind).toBe('wanders');
  });

  it('on the ridge is what the course says of scales 1, 6, 7, 8, 10 and 100', () => {
    expect(onRidge(1)).toMatchObject({ kind: 'settles', at: expect.closeTo(60.19073, 5) });
    expect(onRidge(6)).toMatchObject({ kind: 'settles', at: expect.closeTo(60.1907, 4) });
    expect(onRidge(7)).toEqual({
      kind: 'swings',
      among: [expect.closeTo(59.0896, 4), expect.closeTo(61.1421, 4)],
    });
    expect(onRidge(8)).toMatchObject({ kind: 'settles', at: expect.closeTo(67.2838, 4) });
    expect(onRidge(10).kind).toBe('wanders');
    expect(onRidge(100)).toEqual({ kind: 'leaves', step: 2 });
  });

  it('changes from rest to a swing of two where ηλ passes 2', () => {
    const limit = 2 / 0.3207125829;
    for (const below of [0.9, 0.999, 0.9999]) expect(onRidge(below * limit).kind).toBe('settles');
    for (const above of [1.0001, 1.001, 1.01])
      expect(onRidge(above * limit)).toMatchObject({ among: { length: 2 } });
  });

  it('never settles at a minimum with ηλ above 2', () => {
    const curvatures = minima(ridge(1), window, 1500);
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 30, noNaN: true }),
        fc.double({ min: 50, max: 125, noNaN: true }),
        (scale, start) => {
          const end = onRidge(scale, start);
          if (end.kind !== 'settles') return;
          const minimum = curvatures.find(({ x }) => Math.abs(x - end.at) < 1e-6);
          expect((minimum?.curvature ?? Number.NaN) * scale).toBeLessThan(2.001);
        },
      ),
    );
  });

  it('is where a long walk ends', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 12, noNaN: true }),
        fc.double({ min: 50, max: 125, noNaN: true }),
        (scale, start) => {
          const end = onRidge(scale, start);
          const { path } = walk({
            landscape: ridge(scale),
            start: [start],
            steps: 5000,
            rate: 1,
            direction: 'descent',
          });
          const outside = path.findIndex((x) => !(x >= 50 && x <= 125));
          switch (end.kind) {
            case 'settles':
              expect(Math.abs((path[5000] ?? 0) - end.at)).toBeLessThan(1e-3);
              break;
            case 'swings':
              expect(Math.min(...end.among.map((x) => Math.abs((path[5000] ?? 0) - x)))).toBeLessThan(2e-3);
              break;
            case 'leaves':
              expect(outside).toBe(end.step);
              break;
            case 'wanders':
              expect(outside === -1 || outside > watchedSteps).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is the same for scale s at rate η as for scale 1 at rate s·η', () => {
    for (const s of [6, 7, 8, 100]) expect(onRidge(s).kind).toBe(onRidge(1, 58, s).kind);
  });

  it('of a walk that crawls is told all the same: downhill to the next minimum, or out', () => {
    expect(onRidge(0.01, 58, 1e-3)).toMatchObject({ kind: 'settles', at: expect.closeTo(60.1907, 4) });
    expect(onRidge(0.01, 50.2, 1e-3)).toEqual({ kind: 'leaves', step: null });
  });
});

describe('the ridge', () => {
  it('has seven minima between 50 and 125, with curvatures from 0.21 to 0.45', () => {
    const found = minima(ridge(1), window, 1500);
    expect(found.map(({ x }) => Number(x.toFixed(2)))).toEqual([
      53.06, 60.19, 67.28, 86.1, 91.68, 96.91, 102.57,
    ]);
    const out = new Float64Array(1);
    for (const { x, value, curvature } of found) {
      expect(ridge(1).gradientInto([x], out)).toBe(value);
      expect(out[0]).toBeCloseTo(0, 13);
      expect(10 * curvature).toBeGreaterThan(2.11);
      expect(10 * curvature).toBeLessThan(4.501);
    }
  });

  it('is nowhere bent more than its bound', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e4, max: 1e4, noNaN: true }), (x) => {
        expect(Math.abs(ridge(1).hessian([x])[0]?.[0] ?? Number.NaN)).toBeLessThan(ridgeCurvatureBound);
      }),
      { numRuns: 1000 },
    );
  });
});
