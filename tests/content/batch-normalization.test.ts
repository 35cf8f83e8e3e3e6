import { describe, expect, it } from 'vitest';
import { modelAt } from '@/figure/model-at';
import { batchNorm } from '@/figures/batch-norm/figure';
import { bins } from '@/figures/batch-norm/histogram';
import { schema } from '@/figures/batch-norm/params';
import { lesson, stateOf } from './lesson-claims';

const { says, saysNumber, saysOf } = lesson('content/en/fixes/batch-normalization.mdx');
const figure = (set: string) => modelAt(batchNorm, stateOf(schema, set));
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
type Readout = keyof ReturnType<typeof figure>['readouts'];
/** The smallest and the largest value of readouts over all seeds. */
function ranges(set: string, ...names: readonly Readout[]) {
  const found = seeds.map((seed) => figure(`${set}&seed=${seed}`).readouts);
  return names.map((name) => {
    const values = found.map((readouts) => Number(readouts[name]));
    return [Math.min(...values), Math.max(...values)] as const;
  });
}
/** That a range, to so many digits, is the one of the prose. */
function rounded(range: readonly [number, number] | undefined, digits: number): number[] {
  return (range ?? []).map((value) => Number(value.toPrecision(digits)));
}

describe('the lesson on batch normalization', () => {
  it('reads its figure as it opens', () => {
    const { readouts, without } = figure('');
    saysNumber(String.raw`1.4\cdot 10^{-9}`, readouts['spread-without']);
    saysNumber('0.687', readouts['growth-without']);
    saysNumber('1.231', readouts.growth);
    saysNumber('1.198', readouts.predicted);
    says('50 layers make that 32,600');
    expect(Number(readouts.ratio) / 100).toBeCloseTo(326, 0);
    says('fallen into one bin by layer 10');
    const middle = (bins - 1) / 2;
    expect(without.shares[middle * 50 + 9]).toBeGreaterThan(0.99);
  });

  it('knows the ranges of what it says over eight seeds', () => {
    says('by 0.67 to 0.70 without, by 1.21 to 1.27 with, which makes 14,000 to 152,000 times');
    const [without, growth, ratio] = ranges('', 'growth-without', 'growth', 'ratio');
    expect(rounded(without, 2)).toEqual([0.67, 0.7]);
    expect(rounded(growth, 3)).toEqual([1.21, 1.27]);
    expect(rounded(ratio, 2)[0]).toBe(14_000);
    expect(rounded(ratio, 3)[1]).toBe(152_000);
    says('3.4 to 8.4 over eight seeds');
    expect(rounded(ranges('depth=10', 'ratio')[0], 2)).toEqual([3.4, 8.4]);
    says('0.066 to 0.39 over eight seeds');
    expect(rounded(ranges('remedy=gradient-averaging', 'average')[0], 2)).toEqual([0.066, 0.39]);
    says('0.026 to 0.19');
    expect(rounded(ranges('remedy=gradient-averaging&batch=128', 'average')[0], 2)).toEqual([0.026, 0.19]);
    says('0.19 to 0.33 over eight seeds');
    expect(rounded(ranges('mode=use&seen=10', 'spread')[0], 2)).toEqual([0.19, 0.33]);
    says('Over eight seeds it lies between 0.69 and 13');
    expect(rounded(ranges('mode=use&seen=50', 'spread')[0], 2)).toEqual([0.69, 13]);
    says('1.50 to 1.72 over eight seeds');
    expect(rounded(ranges('batch=4', 'growth')[0], 3)).toEqual([1.5, 1.72]);
    says('On none of the eight seeds is it more than');
    expect(ranges('batch=2', 'ratio')[0]?.[1]).toBeLessThan(1e-14);
  });

  it('is right that large weights no longer matter, and that ten layers do no harm', () => {
    saysOf('gain=3', '1.233', figure('gain=3').readouts.growth);
    expect(figure('gain=3').readouts['growth-without']).toBeGreaterThan(2);
    saysOf('depth=10', '5.04', figure('depth=10').readouts.ratio);
  });

  it('derives 1.21 right', () => {
    saysNumber('1.21', Math.sqrt(Math.PI / (Math.PI - 1)));
    saysNumber('0.71', figure('depth=1').readouts.predicted);
    says('about 4 million');
    expect(1.21 ** 80 / 1e6).toBeCloseTo(4.2, 1);
  });

  it('tells what averaging does and what it does not', () => {
    const set = 'remedy=gradient-averaging';
    const { readouts } = figure(set);
    saysOf(set, '0.261', readouts.average);
    saysNumber('0.681', readouts.growth);
    const many = figure(`${set}&batch=128`).readouts;
    saysOf(`${set}&batch=128`, '0.153', many.average);
    expect(many.growth).toBeCloseTo(Number(readouts.growth), 2);
  });

  it('follows the running statistics from none to fifty batches', () => {
    says('mode=use&seen=0');
    expect(figure('mode=use&seen=0').sentence.key).toBe('use-fresh');
    saysNumber('0.35', 0.9 ** 10);
    saysOf('mode=use&seen=10', '0.332', figure('mode=use&seen=10').readouts.spread);
    saysOf('mode=use&seen=50', '0.831', figure('mode=use&seen=50').readouts.spread);
    saysOf('mode=use&seen=50&seed=3', '8.18', figure('mode=use&seen=50&seed=3').readouts.spread);
  });

  it('fails where it says it fails', () => {
    saysOf('batch=4', '1.722', figure('batch=4').readouts.growth);
    saysOf('batch=2', String.raw`1.8\cdot 10^{-37}`, figure('batch=2').readouts.ratio);
    says('set="batch=1"');
    expect(figure('batch=1').readouts.ratio).toBe(0);
    saysOf('depth=100', String.raw`4.6\cdot 10^{9}`, figure('depth=100').readouts.ratio);
  });
});
