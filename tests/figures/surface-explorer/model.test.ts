import { describe, expect, it } from 'vitest';
import { surfaces } from '@/core/landscapes';
import { parseFormula } from '@/core/landscapes/formula';
import { modelAt } from '@/figure/model-at';
import { surfaceExplorer } from '@/figures/surface-explorer/figure';
import { modelOf } from '@/figures/surface-explorer/model';
import { schema } from '@/figures/surface-explorer/params';
import { defaults } from '@/params/schema';

const opening = defaults(schema);
const explore = (values: Partial<typeof opening>) => modelAt(surfaceExplorer, { ...opening, ...values });

function exploreFormula(formula: string, values: Partial<typeof opening>) {
  const parsed = parseFormula(formula);
  if (!parsed.ok) throw new Error(`${formula} cannot be read`);
  return modelOf({ ...opening, ...values, formula }, parsed.landscape);
}

/** The steepest rise over a very short way from a point of the hills, by trying all directions. */
function steepestAround(x: number, y: number) {
  const [way, height] = [1e-5, surfaces.hills.value];
  const rises = Array.from({ length: 3600 }, (_, tenths) => {
    const angle = (tenths * Math.PI) / 1800;
    return (height([x + way * Math.cos(angle), y + way * Math.sin(angle)]) - height([x, y])) / way;
  });
  const rise = Math.max(...rises);
  const turn = rises.indexOf(rise) / 10;
  return { rise, direction: turn > 180 ? turn - 360 : turn };
}

describe('the gradient at a point', () => {
  it('is there where the figure opens, with a walk and a tangent to be seen', () => {
    const { kind, walk, arrow } = explore({});
    expect(kind).toBe('measured');
    expect(Math.hypot(...(arrow ?? []))).toBeGreaterThan(0.3);
    expect(Math.hypot((walk?.end[0] ?? 0) - opening.x, (walk?.end[1] ?? 0) - opening.y)).toBeGreaterThan(1);
    expect(walk?.leaves).toBe(false);
    expect(walk?.tangentEnd).not.toBeNull();
  });

  it('has the article’s differences at (0, 0) with a step of 0.9', () => {
    const { readouts } = explore({ x: 0, y: 0, h: 0.9 });
    expect(readouts['slope-x']).toBeCloseTo(-0.26688, 5);
    expect(readouts['slope-y']).toBeCloseTo(0.21641, 5);
  });

  it('does not exist at the cone tip, which is said with the slopes of both sides', () => {
    const { arrow, sentence } = explore({ x: 0, y: 0, exact: 1 });
    expect(arrow).toBeNull();
    expect(sentence.key).toBe('kink');
    const { leftX, rightX, leftY, rightY } = sentence.values;
    expect([leftX, rightX, leftY, rightY].map((slope) => Number(slope).toFixed(9))).toEqual(
      [-0.5, -0.1, 0, 0.4].map((slope) => slope.toFixed(9)),
    );
  });

  it('is not claimed at the tip from differences either: no steepness, no direction, no tangent', () => {
    const { kind, readouts, sentence, walk } = explore({ x: 0, y: 0 });
    expect(kind).toBe('no-gradient');
    expect(readouts).toMatchObject({ steepness: null, direction: null });
    expect(sentence.key).toBe('measured-kink');
    expect(sentence.values).toMatchObject({ slopeX: readouts['slope-x'], slopeY: readouts['slope-y'] });
    expect(walk?.tangentEnd).toBeNull();
  });

  it('is not there where the formula has a height but the step leads to none', () => {
    const { arrow, sentence, readouts } = exploreFormula('log(x*y)', { x: -0.5, y: -1 });
    expect(arrow).toBeNull();
    expect(readouts.z).toBeCloseTo(Math.log(0.5), 12);
    expect(sentence.key).toBe('no-difference');
  });

  it('is not there where the formula has no height', () => {
    expect(exploreFormula('log(x*y)', { x: -1, y: 1 }).sentence.key).toBe('undefined');
  });

  it('is not there where a slope is infinite, whatever differences say', () => {
    expect(exploreFormula('sqrt(x)', { x: 0, exact: 1 }).sentence.key).toBe('no-slope');
    expect(exploreFormula('sqrt(x)', { x: 0 }).sentence.key).toBe('measured-no-slope');
  });
});

describe('the sentence', () => {
  it.each([
    { exact: 1, key: 'uphill' },
    { exact: 0, key: 'measured' },
  ] as const)('names the true way up and the true steepness with exact = $exact', ({ exact, key }) => {
    for (const [x, y] of [
      [-1, 0],
      [-1, 1],
      [1, 2],
      [3, -4],
    ] as const) {
      const { sentence } = explore({ x, y, exact });
      const { rise, direction } = steepestAround(x, y);
      expect(sentence.key).toBe(key);
      expect(sentence.values.steepness).toBeCloseTo(rise, 4);
      expect(sentence.values.direction).toBeCloseTo(direction, 0);
    }
  });

  it('calls ground level where it is level, and not where differences cancel', () => {
    const middle = { fn: 'bowl', x: 0, y: 0 } as const;
    expect(explore({ ...middle, exact: 1 }).sentence.key).toBe('flat');
    expect(explore(middle).sentence.key).toBe('measured-flat');
    const cancels = explore({ fn: 'bowl', x: -0.25, y: -0.25, h: 0.5 });
    expect(cancels.arrow).toEqual([0, 0]);
    expect(cancels.sentence).toMatchObject({ key: 'measured', values: { direction: -135 } });
  });
});

describe('the tangent', () => {
  it('rises by the true slope of the ground in the direction of the walk', () => {
    for (const exact of [0, 1] as const) {
      const { walk, point } = explore({ x: -1, y: 1, exact });
      const [x, y, z] = point;
      const [ex = 0, ey = 0] = walk?.end ?? [];
      const way = Math.hypot(ex - x, ey - y);
      const t = 1e-6 / way;
      const slope = (surfaces.hills.value([x + t * (ex - x), y + t * (ey - y)]) - z) / 1e-6;
      expect(((walk?.tangentEnd?.[2] ?? Number.NaN) - z) / way).toBeCloseTo(slope, 5);
    }
  });

  it('is not drawn, and neither is a walk, where there is no way to go', () => {
    expect(explore({ reach: 0 }).walk).toBeNull();
    expect(explore({ fn: 'bowl', x: 0, y: 0, exact: 1 }).walk).toBeNull();
  });
});

describe('the arrow of the gradient', () => {
  const length = ({ arrow, arrowScale }: ReturnType<typeof explore>) =>
    Math.hypot(...(arrow ?? [Number.NaN])) * arrowScale;

  it.each(['exp(exp(x))', 'x^9', '1e300*x', '1/x'])('fits the window for %s, however steep', (formula) => {
    for (const x of [-5, 0.1, 1, 5]) expect(length(exploreFormula(formula, { x, exact: 1 }))).toBeLessThan(6);
  });

  it('has one scale all over the hills, so that arrows compare', () => {
    for (let x = -5; x <= 5; x += 0.5)
      for (let y = -5; y <= 5; y += 0.5) expect(explore({ x, y }).arrowScale).toBe(explore({}).arrowScale);
  });
});

it('says that there is a gap where a few heights tower over the others', () => {
  expect(exploreFormula('exp(exp(x))', {}).surface.gaps).toBe(true);
  expect(explore({ fn: 'valley' }).surface.gaps).toBe(false);
});
