import { describe, expect, it } from 'vitest';
import { curvature } from '@/core/descent/curvature';
import { surfaces } from '@/core/landscapes';
import { modelAt } from '@/figure/model-at';
import { gradientSearch } from '@/figures/gradient-search/figure';
import { schema } from '@/figures/gradient-search/params';
import { targets } from '@/figures/gradient-search/targets';
import { lineFit } from '@/figures/line-fit/figure';
import { schema as lineSchema } from '@/figures/line-fit/params';
import { runOf } from '@/figures/line-fit/run';
import { lesson, stateOf } from './lesson-claims';

const { says, saysNumber, saysOf } = lesson('content/en/gradients-in-a-model.mdx');
const searched = (set: string) => modelAt(gradientSearch, stateOf(schema, set));
const end = (set: string) => {
  const { x, y, z } = searched(set).readouts;
  return [Number(x), Number(y), Number(z)] as const;
};
const slopeAt = (x: number, y: number) => {
  const slope = surfaces.hills.slope([x, y]);
  return slope.kind === 'smooth' ? Math.hypot(...slope.gradient) : Number.NaN;
};
const half = 0.9 / 2;

describe('the lesson on gradients in a model', () => {
  it('gives the ends of its walks', () => {
    for (const [set, texts] of [
      ['steps=10', ['-3.10495', '0.78927', '1.15500']],
      ['steps=100', ['-3.57513', '0.86369', '1.14118']],
      ['direction=descent&steps=10', ['2.14562', '-0.08999', '-1.05317']],
      ['exact=1&x=-1&y=1&steps=100', ['-3.14159', '1.30900', '1.20000']],
    ] as const) {
      end(set).forEach((value, axis) => {
        saysOf(set, texts[axis] ?? '', value);
      });
    }
    expect(searched('exact=1&x=0&y=0').readouts.steps).toBe(0);
  });

  it('gives each wrong prediction a true reason', () => {
    const measured = searched('steps=10').readouts['gradient-norm'];
    says('After ten steps the measured gradient is not yet zero');
    expect(measured).toBeGreaterThan(0.05);
    says('It is at its highest after 11 steps, at 1.15666');
    saysNumber('1.15666', end('steps=11')[2]);
    expect(end('steps=12')[2]).toBeLessThan(end('steps=11')[2]);
  });

  it('tells on which side of the top the search stops, and by how much', () => {
    const [x, y] = end('steps=2000');
    const [top] = targets.ascent;
    const left = (top?.point[0] ?? 0) - x;
    const below = (top?.point[1] ?? 0) - y;
    says('about 0.45 to the left of the top and 0.45 below it on the map');
    saysNumber('0.434', left);
    saysNumber('0.445', below);
    for (const off of [left, below]) expect(Math.abs(off - half)).toBeLessThan(0.02);
  });

  it('tells how far from the floor the search downhill stops', () => {
    const [x, y] = end('direction=descent&steps=2000');
    saysNumber('2.15946', x);
    saysNumber('-0.12567', y);
    saysNumber('0.44', slopeAt(x, y));
    const floor = targets.descent
      .map(({ point }) => [Math.abs(point[0] - x), Math.abs(point[1] - y)] as const)
      .toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b))[0];
    saysNumber('0.98', floor?.[0]);
    saysNumber('2.23', floor?.[1]);
    says('up to five times half of $h$');
    expect(Math.max(...(floor ?? [])) / half).toBeCloseTo(5, 0);
  });

  it('knows the curvatures of the valley, and the rate that they allow', () => {
    const bent = curvature(surfaces.hills.hessian([Math.PI, (-3 * Math.PI) / 4]));
    saysNumber('0.0087', bent.smallest);
    saysNumber('0.921', bent.largest);
    saysNumber('2.17', bent.largestRate);
    saysNumber('-1.03', 1 - 2.2 * bent.largest);
    const start = 'direction=descent&exact=1&x=1&y=-1';
    says(`set="${start}&steps=500&rate=2"`);
    expect(end(`${start}&steps=500&rate=2`)[2]).toBeCloseTo(end(`${start}&steps=1000`)[2], 5);
    says(`set="${start}&steps=1000&rate=2.2"`);
    expect(searched(`${start}&steps=1000&rate=2.2`).sentence.key).toBe('jumping');
  });

  it('is right that the slope near a bottom is λ times the distance to it', () => {
    says('$\\lambda$ times the distance $d$ to the bottom');
    const curve = (distance: number) => 2 * distance ** 2 + distance ** 3;
    const [lambda, distance, h] = [4, 1e-4, 1e-8];
    const slope = (curve(distance + h) - curve(distance - h)) / (2 * h);
    expect(slope / (lambda * distance)).toBeCloseTo(1, 3);
  });

  it('fits the line as it says', () => {
    const fitted = (set: string) => modelAt(lineFit, stateOf(lineSchema, set));
    saysNumber('0.760', fitted('').readouts.slope);
    saysNumber('0.352', fitted('').readouts.intercept);
    const { limit } = runOf(stateOf(lineSchema, ''));
    saysNumber('12.64', 2 / limit);
    saysNumber('0.158', limit);
    says('set="rate=0.15"');
    expect(fitted('rate=0.15').sentence.key).toBe('arrived');
    says('set="rate=0.17&steps=20"');
    expect(fitted('rate=0.17&steps=20').sentence.key).toBe('growing');
  });
});

describe('mini-batches, for eight seeds', () => {
  const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
  const late = (rate: number, seed: number) => {
    const state = { ...stateOf(lineSchema, 'batch=mini&steps=300'), rate, seed };
    const { losses, best } = modelAt(lineFit, state);
    const tail = Array.from(losses).slice(-150);
    return tail.reduce((sum, loss) => sum + loss, 0) / tail.length - (best?.loss ?? 0);
  };

  it('jump about near the bottom, and less far with smaller steps', () => {
    says('set="batch=mini&steps=200"');
    says('set="batch=mini&steps=300&rate=0.02"');
    const { rate } = stateOf(lineSchema, '');
    for (const seed of seeds) {
      expect(late(rate, seed)).toBeGreaterThan(0.002);
      expect(late(0.02, seed)).toBeLessThan(late(rate, seed) / 2);
    }
  });
});
