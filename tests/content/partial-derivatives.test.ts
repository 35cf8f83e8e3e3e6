import { describe, expect, it } from 'vitest';
import { forwardDifference } from '@/core/calculus/differences';
import { parseFormula } from '@/core/landscapes/formula';
import { modelAt } from '@/figure/model-at';
import { differenceError } from '@/figures/difference-error/figure';
import { schema } from '@/figures/difference-error/params';
import { partialSlices } from '@/figures/partial-slices/figure';
import { lesson, stateOf } from './lesson-claims';

const { says, saysNumber } = lesson('content/en/partial-derivatives.mdx');
const errors = (set: string) => modelAt(differenceError, stateOf(schema, set));

/** A number in single precision. */
const single = Math.fround;

describe('the lesson on partial derivatives', () => {
  it('finds both feet where it says, and their errors', () => {
    const { forward, central } = errors('').errors ?? {};
    if (forward?.kind !== 'vee' || central?.kind !== 'vee') throw new Error('no V');
    says('set="h=1e-8"');
    expect(Math.abs(Math.log10(forward.foot) + 8)).toBeLessThan(0.7);
    says('set="h=1e-5"');
    expect(Math.abs(Math.log10(central.foot) + 5)).toBeLessThan(0.7);
    saysNumber('5\\cdot 10^{-6}', Number.EPSILON ** (1 / 3) * (1 / 2) ** (1 / 3));
    saysNumber('2\\cdot 10^{-11}', (Number.EPSILON / 2) ** (2 / 3));
  });

  it('is as wrong at three steps as it says', () => {
    const forward = (h: string) => Number(errors(`h=${h}`).readouts['error-forward']);
    says('That is worse than at $h = 10^{-4}$');
    expect(forward('1e-12')).toBeGreaterThan(forward('1e-4'));
    expect(forward('1e-8')).toBeLessThan(1e-3 * forward('1e-4'));
  });

  it('knows the foot in single precision', () => {
    saysNumber('6\\cdot 10^{-8}', 2 ** -24);
    const height = (x: number) => {
      const r = single(Math.sqrt(single(single(x * x) + 4)));
      return single(single(0.2) * single(Math.sin(single(x + 2 + r))) - single(Math.sin(single(x / 2))));
    };
    const exact = Number(errors('').readouts.exact);
    const off = (h: number) =>
      Math.abs(single(height(single(1 + h)) - height(1)) / single(single(1 + h) - 1) - exact);
    const typical = (power: number) => {
      const near = Array.from({ length: 41 }, (_, k) => off(10 ** (power + (k - 20) / 80))).sort(
        (a, b) => a - b,
      );
      return near[20] ?? Number.NaN;
    };
    const powers = Array.from({ length: 25 }, (_, k) => -6 + k / 5);
    const foot = powers.reduce((best, power) => (typical(power) < typical(best) ? power : best));
    says('2\\cdot 10^{-4}');
    expect(Math.abs(foot - Math.log10(2e-4))).toBeLessThan(0.6);
    says('three or four right digits');
    const digits = -Math.log10(typical(foot) / Math.abs(exact));
    expect(digits).toBeGreaterThan(3);
    expect(digits).toBeLessThan(4.5);
  });

  it('knows where only round-off is left', () => {
    says('as for central differences on the bowl, only round-off is left');
    expect(errors('fn=bowl').sentence.key).toBe('no-truncation');
  });

  it('writes down the gradient of the hills, and where there is none', () => {
    const { readouts } = modelAt(partialSlices, { ...stateOf(partialSlices.params, ''), x: 1, y: 2 });
    saysNumber('-0.29405', readouts['slope-x']);
    saysNumber('0.18947', readouts['slope-y']);
    says('set="fn=hills&x=0&y=0"');
    expect(modelAt(partialSlices, stateOf(partialSlices.params, 'fn=hills&x=0&y=0')).sentence.key).toBe(
      'corner',
    );
    says('set="fn=saddle&x=0&y=0"');
    expect(modelAt(partialSlices, stateOf(partialSlices.params, 'fn=saddle&x=0&y=0')).sentence.key).toBe(
      'level',
    );
  });

  it('has a function with both partial derivatives and no gradient', () => {
    says('$xy/(x^2+y^2)$, set to 0 at $(0,0)$');
    const value = (x: number, y: number) => (x === 0 && y === 0 ? 0 : (x * y) / (x * x + y * y));
    for (const h of [1, 0.1, 1e-6]) {
      expect(forwardDifference((p) => value(p[0] ?? 0, p[1] ?? 0), [0, 0], h)).toEqual([0, 0]);
      expect(value(h, h)).toBeCloseTo(0.5, 12);
    }
  });

  it('has a function that the rule for ReLU at 0 gets wrong', () => {
    const relu = (x: number) => Math.max(0, x);
    for (const x of [-2, -0.5, 0, 3]) expect(relu(x) - relu(-x)).toBe(x);
    const rule = (x: number) => (x > 0 ? 1 : 0);
    says('$0 - (-1)\\cdot 0 = 0$');
    expect(rule(0) + rule(-0)).toBe(0);
    const parsed = parseFormula('(abs(x)+x)/2 - (abs(x)-x)/2');
    if (!parsed.ok) throw new Error('cannot be read');
    expect(parsed.landscape.slope([0, 0])).toMatchObject({ kind: 'smooth', gradient: [1, 0] });
  });
});
