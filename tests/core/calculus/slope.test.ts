import { describe, expect, it } from 'vitest';
import type { Slope } from '@/core/calculus/slope';
import { surfaces } from '@/core/landscapes';
import { parseFormula } from '@/core/landscapes/formula';

function slopeOf(formula: string, point: number[]): Slope {
  const parsed = parseFormula(formula);
  if (!parsed.ok) throw new Error(`${formula}: ${parsed.problem.kind}`);
  return parsed.landscape.slope(point);
}

const close = (actual: number[], expected: number[]) => {
  actual.forEach((value, k) => {
    expect(value).toBeCloseTo(expected[k] ?? Number.NaN, 8);
  });
};

function expectKink(slope: Slope, left: number[], right: number[]) {
  if (slope.kind !== 'kink') throw new Error(slope.kind);
  close(slope.left, left);
  close(slope.right, right);
}

describe('points without a derivative', () => {
  it('the hills have a cone tip at the origin, with four one-sided slopes', () => {
    expectKink(surfaces.hills.slope([0, 0]), [-0.5, 0], [-0.1, 0.4]);
    expect(surfaces.hills.slope([0, 0]).value).toBe(0);
  });

  it('the hills typed as a formula have the same tip', () => {
    const typed = slopeOf('0.2sin(x + y + sqrt(x^2 + y^2)) - sin(x/2)', [0, 0]);
    expectKink(typed, [-0.5, 0], [-0.1, 0.4]);
  });

  it.each<[string, number[], number[], number[]]>([
    ['abs(x) + y', [0, 3], [-1, 1], [1, 1]],
    ['sqrt(x^2)', [0, 0], [-1, 0], [1, 0]],
    ['max(0, x)', [0, 0], [0, 0], [1, 0]],
    ['3max(0, x - 2) - y', [2, 1], [0, -1], [3, -1]],
    ['min(x, y)', [1, 1], [1, 1], [0, 0]],
    ['sin(1000 x)/1000 + abs(x)', [0, 0], [0, 0], [2, 0]],
    ['abs(x - 400) + x^2', [400, 0], [799, 0], [801, 0]],
  ])('%s has a kink', (formula, point, left, right) => {
    expectKink(slopeOf(formula, point), left, right);
  });

  it('a crease that both axes miss is found along the diagonals', () => {
    expect(slopeOf('sqrt(abs(x y))', [0, 0]).kind).toBe('kink');
  });
});

describe('points that only look like corners', () => {
  it.each<[string, number[], number[]]>([
    ['sqrt(x^4 + y^4)', [0, 0], [0, 0]],
    ['(x^2 + y^2)^1.5', [0, 0], [0, 0]],
    ['abs(x)^3', [0, 2], [0, 0]],
    ['max(0, x)^2', [0, 0], [0, 0]],
    ['abs(x) - abs(x) + x', [0, 0], [1, 0]],
    ['max(x, x) + y', [0.3, 0], [1, 1]],
    ['min(x, 2x - 1) + max(x, 2x - 1)', [1, 0], [3, 0]],
    ['tanh(log(abs(x)))', [0, 0], [0, 0]],
    ['exp(-1/x^2)', [0, 0], [0, 0]],
    ['1/(1 + exp(x))', [800, 0], [0, 0]],
  ])('%s is smooth', (formula, point, gradient) => {
    const slope = slopeOf(formula, point);
    if (slope.kind !== 'smooth') throw new Error(slope.kind);
    close(slope.gradient, gradient);
  });

  it('a walk gets the gradient there too', () => {
    const parsed = parseFormula('sqrt(x^4 + y^4) + x');
    const out = new Float64Array(2);
    expect(parsed.ok && parsed.landscape.gradientInto([0, 0], out)).toBe(0);
    close([...out], [1, 0]);
  });
});

describe('points without a value or with an infinite slope', () => {
  it.each<[string, number[]]>([
    ['log(x)', [0, 0]],
    ['log(x)', [-1, 0]],
    ['1/x', [0, 0]],
    ['x/x', [0, 0]],
    ['sqrt(x)', [0, 0]],
    ['x sqrt(x)', [0, 0]],
    ['sqrt(abs(x))', [0, 0]],
    ['abs(x)^0.9', [0, 0]],
    ['x log(abs(x))', [0, 0]],
    ['min(1/x, 5)', [0, 0]],
    ['tanh(1/x)', [0, 0]],
    ['x^y', [-2, 2]],
    ['exp(x)', [1000, 0]],
  ])('%s at %j has no slope', (formula, point) => {
    expect(slopeOf(formula, point).kind).toBe('undefined');
  });
});
