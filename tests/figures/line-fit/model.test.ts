import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelAt } from '@/figure/model-at';
import { builtIn, writeData } from '@/figures/line-fit/data';
import { lineFit } from '@/figures/line-fit/figure';
import { reach, schema } from '@/figures/line-fit/params';
import { runOf } from '@/figures/line-fit/run';
import { defaults } from '@/params/schema';
import { anyState } from '../all-figures';

const opened = defaults(schema);
const search = (values: Partial<typeof opened> = {}, frame?: number) =>
  modelAt(lineFit, { ...opened, ...values }, frame);
const limit = runOf(opened).limit;

/** Least squares by the normal equations in raw sums, where the figure's formula is centered. */
function normalEquations() {
  const sum = (of: (x: number, y: number) => number) => builtIn.reduce((all, [x, y]) => all + of(x, y), 0);
  const n = builtIn.length;
  const [sx, sy, sxx, sxy] = [sum((x) => x), sum((_, y) => y), sum((x) => x * x), sum((x, y) => x * y)];
  const slope = (n * sxy - sx * sy) / (n * sxx - sx * sx);
  return { slope, intercept: (sy - slope * sx) / n };
}

describe('descent on all the data', () => {
  it('opens on the line that least squares gives, to two decimals', () => {
    const { readouts, sentence } = search();
    const best = normalEquations();
    expect(readouts['best-slope']).toBeCloseTo(best.slope, 12);
    expect(readouts['best-intercept']).toBeCloseTo(best.intercept, 12);
    expect(readouts.slope).toBeCloseTo(best.slope, 2);
    expect(readouts.intercept).toBeCloseTo(best.intercept, 2);
    expect(sentence.key).toBe('arrived');
  });

  it('never loses height below 2/λ, and blows up above it', () => {
    const losses = Array.from(search({ rate: 0.9 * limit, steps: 200 }).losses);
    losses.slice(1).forEach((loss, step) => {
      expect(loss).toBeLessThanOrEqual((losses[step] ?? 0) + 1e-12);
    });
    expect(search({ rate: 1.1 * limit, steps: 60 }).sentence.key).toBe('growing');
    expect(search({ rate: 10, steps: 500 }).sentence.key).toBe('overflow');
  });

  it('moves nowhere at rate 0', () => {
    const { readouts, sentence } = search({ rate: 0 });
    expect(readouts).toMatchObject({ slope: opened.slope, intercept: opened.intercept });
    expect(sentence.key).toBe('still');
  });

  it('finds the nearest place of the trough where all points stand at one x', () => {
    const { readouts, sentence } = search({ data: '0,1; 0,3', slope: 2, intercept: -4, steps: 200 });
    expect(readouts['best-slope']).toBeNull();
    expect(readouts.slope).toBe(2);
    expect(readouts.intercept).toBeCloseTo(2, 9);
    expect(sentence.key).toBe('trough');
  });

  it('can be looked at step by step', () => {
    expect(search({}, 0).readouts).toMatchObject({ slope: -2, intercept: 4, step: 0 });
    expect(search({}, 0).sentence.key).toBe('start');
    const [first, second] = [1, 2].map((step) => search({}, step).readouts.loss);
    expect(Number(second)).toBeLessThan(Number(first));
  });
});

describe('descent by mini-batches', () => {
  const late = (values: Partial<typeof opened>) => {
    const { losses, best } = search({ batch: 'mini', steps: 500, ...values });
    const tail = Array.from(losses).slice(-300);
    return tail.reduce((sum, loss) => sum + loss, 0) / tail.length - (best?.loss ?? 0);
  };

  it('does not settle, but hovers above the least loss', () => {
    expect(late({})).toBeGreaterThan(0.01);
    expect(search({ batch: 'mini', steps: 500 }).sentence.key).toBe('hovering');
  });

  it('hovers closer with a smaller rate', () => {
    expect(late({ rate: 0.02 })).toBeLessThan(late({ rate: 0.1 }) / 2);
  });

  it('settles all the same where every batch has the same best line', () => {
    expect(late({ data: '-2,-1;-1,0;0,1;1,2;2,3;3,4', size: 2 })).toBeLessThan(1e-6);
  });

  it('is descent on all the data where a batch holds them all', () => {
    expect(search({ batch: 'mini', size: 12 }).readouts).toEqual(search().readouts);
  });

  it('shows the dots that a step has looked at', () => {
    expect(search({ batch: 'mini', size: 4 }).batch).toHaveLength(4);
    expect(search().batch).toEqual([]);
  });

  it('takes another way with another seed', () => {
    expect(search({ batch: 'mini', seed: 2 }).readouts.slope).not.toBe(
      search({ batch: 'mini' }).readouts.slope,
    );
  });
});

it('draws nothing outside the window, whatever the search does', () => {
  fc.assert(
    fc.property(anyState(schema), (state) => {
      const model = search(state);
      for (const [x, y] of [...model.path.flat(), ...model.places]) {
        expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(reach);
      }
      expect(Array.from(model.losses).every(Number.isFinite)).toBe(true);
    }),
  );
});

it('draws the same for its own data written out', () => {
  expect(search({ data: writeData(builtIn) }).readouts).toEqual(search().readouts);
});
