import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arithmetic, type Expression, variable } from '@/core/calculus/arithmetic';
import { centralDifference } from '@/core/calculus/differences';
import { duals } from '@/core/calculus/duals';
import { numbers } from '@/core/calculus/numbers';
import { expressionOf, points, trees } from '../trees';

const m = duals(numbers);
const derivative = (f: (x: ReturnType<typeof m.constant>) => ReturnType<typeof m.constant>, x: number) =>
  f({ value: x, slope: 1 }).slope;

describe('the rules of differentiation', () => {
  const x = 0.7;
  const cases: [string, (a: ReturnType<typeof m.constant>) => ReturnType<typeof m.constant>, number][] = [
    ['a constant has slope 0', () => m.constant(3), 0],
    ['(5 + x)′ = 1', (a) => m.add(m.constant(5), a), 1],
    ['(5 − x)′ = −1', (a) => m.subtract(m.constant(5), a), -1],
    ['(x·x)′ = 2x', (a) => m.multiply(a, a), 2 * x],
    ['(1/x)′ = −1/x²', (a) => m.divide(m.constant(1), a), -1 / (x * x)],
    ['(−x)′ = −1', m.negate, -1],
    ['(x³)′ = 3x²', (a) => m.raise(a, 3), 3 * x * x],
    ['(x⁰)′ = 0', (a) => m.raise(a, 0), 0],
    ['(x^−½)′ = −½x^−3/2', (a) => m.raise(a, -0.5), -0.5 * x ** -1.5],
    ['(xˣ)′ = xˣ(1 + ln x)', (a) => m.power(a, a), x ** x * (1 + Math.log(x))],
    ['(2ˣ)′ = 2ˣ·ln 2', (a) => m.power(m.constant(2), a), 2 ** x * Math.LN2],
    ['(√x)′ = 1/(2√x)', m.sqrt, 1 / (2 * Math.sqrt(x))],
    ['(eˣ)′ = eˣ', m.exp, Math.exp(x)],
    ['(ln x)′ = 1/x', m.log, 1 / x],
    ['(sin x)′ = cos x', m.sin, Math.cos(x)],
    ['(cos x)′ = −sin x', m.cos, -Math.sin(x)],
    ['(tan x)′ = 1/cos²x', m.tan, 1 / Math.cos(x) ** 2],
    ['(tanh x)′ = 1/cosh²x', m.tanh, 1 / Math.cosh(x) ** 2],
    ['|−x|′ = 1 for a positive x', (a) => m.abs(m.negate(a)), 1],
    ['sign has slope 0 beside its jump', m.sign, 0],
    ['min(x, 1) follows x below 1', (a) => m.min(a, m.constant(1)), 1],
    ['max(1, x) is flat below 1', (a) => m.max(m.constant(1), a), 0],
  ];
  it.each(cases)('%s', (_, f, expected) => {
    expect(derivative(f, x)).toBeCloseTo(expected, 13);
  });
});

describe('random smooth formulas', () => {
  const slopeAlong = (expression: Expression, point: number[], axis: number) =>
    expression(
      m,
      point.map((value, k) => ({ value, slope: k === axis ? 1 : 0 })),
    ).slope;

  it('have the slopes that central differences tend to', () => {
    fc.assert(
      fc.property(trees(2, true), points(2), (tree, point) => {
        const expression = expressionOf(tree);
        const field = (p: ArrayLike<number>) => expression(numbers, Array.from(p));
        const value = field(point);
        const [coarse, fine] = [1e-4, 5e-5].map((h) => centralDifference(field, point, h));
        point.forEach((_, axis) => {
          const exact = slopeAlong(expression, point, axis);
          const [far = 0, near = 0] = [coarse?.[axis], fine?.[axis]];
          // The two differences tell how wrong they are themselves.
          const scale = 1e-6 * (1 + Math.abs(value) + Math.abs(exact)) + 2 * Math.abs(far - near);
          expect(Math.abs(exact - near)).toBeLessThanOrEqual(scale);
        });
      }),
    );
  });
});

describe('dual numbers of dual numbers', () => {
  it('carry an exact second derivative', () => {
    const second = duals(m);
    const twice = (f: <T>(over: Arithmetic<T>, x: T) => T, x: number) => {
      const seed = { value: { value: x, slope: 1 }, slope: m.constant(1) };
      return f(second, variable([seed], 0)).slope.slope;
    };
    expect(twice((over, x) => over.sin(x), 0.7)).toBeCloseTo(-Math.sin(0.7), 14);
    expect(twice((over, x) => over.raise(x, 5), 0.7)).toBeCloseTo(20 * 0.7 ** 3, 13);
    expect(twice((over, x) => over.log(x), 0.7)).toBeCloseTo(-1 / 0.49, 13);
  });
});
