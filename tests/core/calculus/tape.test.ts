import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Expression, variable } from '@/core/calculus/arithmetic';
import { duals } from '@/core/calculus/duals';
import { numbers } from '@/core/calculus/numbers';
import { record } from '@/core/calculus/tape';
import { expressionOf, points, trees } from '../trees';

const m = duals(numbers);

/** The value, then the slope along each axis. */
function byDuals(expression: Expression, point: number[]): number[] {
  const along = point.map((_, axis) =>
    expression(
      m,
      point.map((value, k) => ({ value, slope: k === axis ? 1 : 0 })),
    ),
  );
  return [expression(numbers, point), ...along.map(({ slope }) => slope)];
}

describe('a tape', () => {
  it.each([1, 2, 5])('in %d variables agrees with dual numbers on random formulas', (size) => {
    fc.assert(
      fc.property(trees(size, false), points(size), (tree, point) => {
        const expression = expressionOf(tree);
        const expected = byDuals(expression, point);
        const nearby = byDuals(
          expression,
          point.map((v) => v * (1 + 1e-10)),
        );
        // Where a tiny shift of the point changes the answer, so does the order of round-off.
        fc.pre(
          expected.every(
            (entry, k) => Math.abs(entry - (nearby[k] ?? Number.NaN)) < 1e-5 * (1 + Math.abs(entry)),
          ),
        );

        const out = new Float64Array(size);
        const tape = record(expression, size);
        const value = tape.gradientInto(point, out);
        // A tie such as max(x, x) is left to one-sided slopes.
        fc.pre(!Number.isNaN(value));
        expect(tape.value(point)).toBe(value);
        const largest = Math.max(1, ...expected.map(Math.abs));
        [value, ...out].forEach((ours, k) => {
          expect(Math.abs(ours - (expected[k] ?? Number.NaN))).toBeLessThanOrEqual(1e-9 * largest);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('sweeps a thousand variables at once', () => {
    const sumOfSquares: Expression = (over, variables) =>
      variables.map((v, k) => over.multiply(over.constant(k), over.multiply(v, v))).reduce(over.add);
    const point = Array.from({ length: 1000 }, (_, k) => Math.cos(k));
    const out = new Float64Array(1000);
    record(sumOfSquares, 1000).gradientInto(point, out);
    out.forEach((entry, k) => {
      expect(entry).toBeCloseTo(2 * k * Math.cos(k), 10);
    });
  });

  it('gives the same answer at every replay', () => {
    const tape = record((over, v) => over.sin(over.multiply(variable(v, 0), variable(v, 1))), 2);
    const out = new Float64Array(2);
    const first = [tape.gradientInto([0.3, 2], out), ...out];
    tape.gradientInto([-5, 7], out);
    expect([tape.gradientInto([0.3, 2], out), ...out]).toEqual(first);
  });

  it('knows a constant, and a variable by itself', () => {
    const out = new Float64Array(2);
    expect(record((over) => over.sqrt(over.constant(9)), 2).gradientInto([1, 2], out)).toBe(3);
    expect([...out]).toEqual([0, 0]);
    expect(record((_, variables) => variable(variables, 1), 2).gradientInto([1, 2], out)).toBe(2);
    expect([...out]).toEqual([0, 1]);
  });

  it('does not vouch for a gradient at a corner, nor beyond the largest number', () => {
    const out = new Float64Array(1);
    const at = (expression: Expression, x: number) => record(expression, 1).gradientInto([x], out);
    expect(at((over, v) => over.abs(variable(v, 0)), 0)).toBeNaN();
    expect(out[0]).toBeNaN();
    expect(at((over, v) => over.exp(variable(v, 0)), 1000)).toBe(Number.POSITIVE_INFINITY);
    expect(out[0]).toBeNaN();
  });

  it('refuses an expression that reads more variables than it has', () => {
    expect(() => record((_, variables) => variable(variables, 2), 2)).toThrow(RangeError);
  });
});
