import { describe, expect, it } from 'vitest';
import { parseFormula } from '@/core/landscapes/formula';
import { defaults } from '@/params/schema';
import { surfaceExplorer } from '@/widgets/surface-explorer/model';
import { schema } from '@/widgets/surface-explorer/params';

const opening = defaults(schema);
const explore = (values: Partial<typeof opening>) => surfaceExplorer({ ...opening, ...values });

function exploreFormula(formula: string, values: Partial<typeof opening>) {
  const parsed = parseFormula(formula);
  if (!parsed.ok) throw new Error(`${formula} cannot be read`);
  return surfaceExplorer({ ...opening, ...values, formula }, parsed.landscape);
}

describe('the gradient at a point', () => {
  it('has the article’s differences where the figure opens', () => {
    const { readouts } = explore({});
    expect(readouts['slope-x']).toBeCloseTo(-0.26688, 5);
    expect(readouts['slope-y']).toBeCloseTo(0.21641, 5);
  });

  it('does not exist at the cone tip, which is said with the slopes of both sides', () => {
    const { gradient, sentence } = explore({ exact: 1 });
    expect(gradient).toBeNull();
    expect(sentence.key).toBe('kink');
    const { leftX, rightX, leftY, rightY } = sentence.values;
    expect([leftX, rightX, leftY, rightY].map((slope) => Number(slope).toFixed(9))).toEqual(
      [-0.5, -0.1, 0, 0.4].map((slope) => slope.toFixed(9)),
    );
  });

  it('is not there where the formula has a height but the step leads to none', () => {
    const { gradient, sentence, readouts } = exploreFormula('log(x*y)', { x: -0.5, y: -1 });
    expect(gradient).toBeNull();
    expect(readouts.z).toBeCloseTo(Math.log(0.5), 12);
    expect(sentence.key).toBe('no-slope');
  });

  it('is not there where the formula has no height', () => {
    expect(exploreFormula('log(x*y)', { x: -1, y: 1 }).sentence.key).toBe('undefined');
  });
});

describe('the arrow of the gradient', () => {
  const length = ({ gradient, arrowScale }: ReturnType<typeof explore>) =>
    Math.hypot(...(gradient ?? [Number.NaN])) * arrowScale;

  it.each(['exp(exp(x))', 'x^9', '1e300*x', '1/x'])('fits the window for %s, however steep', (formula) => {
    for (const x of [-5, 0.1, 1, 5]) expect(length(exploreFormula(formula, { x, exact: 1 }))).toBeLessThan(6);
  });

  it('has one scale all over the hills, so that arrows compare', () => {
    for (let x = -5; x <= 5; x += 0.5)
      for (let y = -5; y <= 5; y += 0.5) expect(explore({ x, y }).arrowScale).toBe(explore({}).arrowScale);
  });
});

it('says that there is a gap where a few heights tower over the others', () => {
  expect(exploreFormula('exp(exp(x))', {}).ground.gaps).toBe(true);
  expect(explore({ fn: 'valley' }).ground.gaps).toBe(false);
});
