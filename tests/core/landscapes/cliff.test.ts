import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralDifference } from '@/core/calculus/differences';
import { record } from '@/core/calculus/tape';
import { cliff } from '@/core/landscapes';

const weight = fc.double({ min: 2, max: 7, noNaN: true });
const bias = fc.double({ min: -4, max: 1, noNaN: true });

function gradientAt(time: number, point: ArrayLike<number>): number[] {
  const out = new Float64Array(2);
  cliff(time).gradientInto(point, out);
  return Array.from(out);
}
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

describe('the error surface of a recurrent unit', () => {
  it('after one time step is what the formula says, worked out by hand', () => {
    const x = 3 * sigmoid(0.5) - 1;
    const y = sigmoid(x);
    expect(cliff(1).value([3, -1])).toBeCloseTo((y - 0.7) ** 2, 15);
    const byBias = 2 * (y - 0.7) * y * (1 - y);
    expect(gradientAt(1, [3, -1])[0]).toBeCloseTo(byBias * sigmoid(0.5), 14);
    expect(gradientAt(1, [3, -1])[1]).toBeCloseTo(byBias, 14);
  });

  it('has the gradient that automatic differentiation gives, through up to a hundred time steps', () => {
    const out = new Float64Array(2);
    for (const time of [1, 2, 10, 50, 100]) {
      const tape = record(cliff(time).expression, 2);
      fc.assert(
        fc.property(weight, bias, (w, b) => {
          const value = tape.gradientInto([w, b], out);
          // Rounding grows through the time steps as the gradient does: hardly anywhere, but by the wall.
          const scale = 1e-11 + 1e-7 * Math.hypot(...out) * Math.max(1, Math.hypot(...out));
          expect(Math.abs(cliff(time).value([w, b]) - value)).toBeLessThanOrEqual(scale);
          gradientAt(time, [w, b]).forEach((entry, k) => {
            expect(Math.abs(entry - (out[k] ?? Number.NaN))).toBeLessThanOrEqual(scale);
          });
        }),
        { numRuns: 60 },
      );
    }
  });

  it('has the slopes that central differences tend to, also where it is steep', () => {
    for (const point of [
      [5.75, -0.75],
      [3, -1.3],
      [4.3583, -2.2143],
      [6, -3.5],
    ]) {
      const exact = gradientAt(50, point);
      centralDifference(cliff(50).value, point, 1e-7).forEach((entry, k) => {
        expect(Math.abs(entry - (exact[k] ?? Number.NaN))).toBeLessThan(1e-3 * Math.hypot(...exact) + 1e-7);
      });
    }
  });

  it('gives the same value with and without the gradient', () => {
    fc.assert(
      fc.property(weight, bias, (w, b) => {
        expect(cliff(50).gradientInto([w, b], new Float64Array(2))).toBe(cliff(50).value([w, b]));
      }),
    );
  });

  it('has no error where the unit rests at an output of 0.7', () => {
    // x = w·0.7 + b with σ(x) = 0.7; the rest is stable where w·σ′(x) = 0.21·w < 1.
    const rest = Math.log(0.7 / 0.3);
    for (const w of [2, 3, 4]) expect(cliff(100).value([w, rest - 0.7 * w])).toBeLessThan(1e-6);
  });

  it('has a wall where the unit starts on its own unstable fixed point: less than 0.1 above, more than 0.3 below', () => {
    for (const w of [5, 6, 7]) {
      const b = 0.5 - w * sigmoid(0.5);
      expect(cliff(50).value([w, b + 1e-3])).toBeLessThan(0.1);
      expect(cliff(50).value([w, b - 1e-3])).toBeGreaterThan(0.3);
    }
  });

  it('has a gradient on the wall that grows with the time steps by w·σ′(½) each', () => {
    const w = 7;
    const b = 0.5 - w * sigmoid(0.5);
    const factor = w * sigmoid(0.5) * (1 - sigmoid(0.5));
    const norm = (time: number) => Math.hypot(...gradientAt(time, [w, b]));
    // Beyond some sixty time steps rounding carries the unit off its fixed point.
    expect(Math.log(norm(40) / norm(20)) / 20).toBeCloseTo(Math.log(factor), 2);
    expect(norm(50)).toBeGreaterThan(1e9);
  });

  it('is flat to the last digit far out, with a gradient too small for anything, and never NaN', () => {
    expect(gradientAt(50, [13.2, 12.2]).every((entry) => entry > 0 && entry < 1e-11)).toBe(true);
    for (const point of [
      [1e24, 1e24],
      [-1e24, 3],
      [1e300, -1e300],
    ]) {
      expect(cliff(100).gradientInto(point, new Float64Array(2))).not.toBeNaN();
    }
  });

  it('counts whole time steps only', () => {
    for (const time of [0, -1, 1.5, Number.NaN]) expect(() => cliff(time)).toThrow(RangeError);
  });
});
