import { describe, expect, it } from 'vitest';
import { BINS } from '@/widgets/batch-norm/histogram';
import { batchNorm } from '@/widgets/batch-norm/model';
import { schema } from '@/widgets/batch-norm/params';
import { lesson, stateOf } from './said';

const { says, saysNumber, saysOf } = lesson('content/en/fixes/batch-normalization.mdx');
const figure = (set: string) => batchNorm(stateOf(schema, set));

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
    const middle = (BINS - 1) / 2;
    expect(without.shares[middle * 50 + 9]).toBeGreaterThan(0.99);
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
