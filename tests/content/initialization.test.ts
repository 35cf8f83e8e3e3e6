import { describe, expect, it } from 'vitest';
import { modelAt } from '@/figure/model-at';
import { criticalGainOnSlider } from '@/figures/init-scale/critical-gain';
import { initScale } from '@/figures/init-scale/figure';
import { schema } from '@/figures/init-scale/params';
import { eightSeeds, lesson, stateOf } from './lesson-claims';

const { says, saysNumber, saysOf, saysRange } = lesson('content/en/fixes/initialization.mdx');
const look = (set: string) => modelAt(initScale, stateOf(schema, set));
const gradients = (set: string) =>
  eightSeeds.map((seed) => modelAt(initScale, { ...stateOf(schema, set), seed }).readouts.gradient);

describe('the lesson on initialization', () => {
  it('knows what one factor of √2 does over fifty layers', () => {
    says('about 33 million');
    expect(2 ** 25 / 1e6).toBeCloseTo(33.55, 1);
    const { readouts, without } = look('');
    saysNumber(String.raw`1.27\cdot 10^{-9}`, without.spreads[50]);
    saysNumber(String.raw`7.24\cdot 10^{-9}`, readouts['gradient-without']);
    saysNumber('0.0426', readouts.spread);
    saysNumber('0.236', readouts.gradient);
    expect(Number(readouts.spread) / Number(without.spreads[50]) / 2 ** 25).toBeCloseTo(1, 6);
  });

  it('sees Xavier and LeCun change nothing, and a tenth of He change a lot', () => {
    for (const set of ['init=xavier', 'init=lecun']) {
      says(`set="${set}"`);
      expect(look(set).sentence.key).toBe('same');
    }
    saysOf('gain=0.9', '0.00125', look('gain=0.9').readouts.gradient);
    saysOf('gain=1.1', '27.2', look('gain=1.1').readouts.gradient);
    says('set="gain=0"');
    expect(look('gain=0').readouts.gradient).toBe(0);
  });

  it.each([
    ['init=he', '0.0426', '0.236'],
    ['init=xavier&activation=relu', String.raw`1.27\cdot 10^{-9}`, String.raw`7.24\cdot 10^{-9}`],
    ['init=xavier&activation=tanh', '0.0857', '0.0380'],
    ['init=he&activation=tanh', '0.555', '9.60'],
    ['init=lecun&activation=selu', '1.07', '3.09'],
    ['init=he&activation=gelu', String.raw`8.64\cdot 10^{-7}`, String.raw`3.52\cdot 10^{-7}`],
    ['init=he&activation=sigmoid', '0.545', String.raw`3.34\cdot 10^{-26}`],
  ])('has the row of %s right: %s forward, %s backward', (set, forward, backward) => {
    const { readouts } = look(set);
    saysOf(set, forward, readouts.spread);
    saysNumber(backward, readouts.gradient);
  });

  it('is right about what other seeds do to the rows of its table', () => {
    const rows = [
      'init=he',
      'init=xavier&activation=relu',
      'init=xavier&activation=tanh',
      'init=he&activation=tanh',
    ];
    says('by a factor of up to 15');
    for (const set of [...rows, 'init=lecun&activation=selu', 'init=he&activation=sigmoid']) {
      const own = look(set).readouts;
      for (const seed of eightSeeds) {
        const other = modelAt(initScale, { ...stateOf(schema, set), seed }).readouts;
        for (const name of ['spread', 'gradient'] as const) {
          expect(Math.abs(Math.log(Number(other[name]) / Number(own[name])))).toBeLessThan(Math.log(15.5));
        }
      }
    }
    saysRange(String.raw`1.4\cdot 10^{-7} to 0.037`, gradients('init=he&activation=gelu'));
    saysRange('0.0003 to 0.003', gradients('gain=0.9'));
    saysRange('8 to 110 times', gradients('gain=1.1'));
    saysRange('(4 to 12, and', gradients('init=he&activation=tanh'));
    saysRange('12 to 95, over eight', gradients('init=he&activation=tanh&depth=100'));
    saysRange('(1,200 to 15,000 over', gradients('init=xavier&activation=tanh&gain=1.6667&depth=100'));
  });

  it('is right that GELU has no gain of factor 1, and that He’s weights lie a little below its jump', () => {
    const edge = criticalGainOnSlider(stateOf(schema, 'init=he&activation=gelu'));
    expect(edge?.jumps).toBe(true);
    says('from 0.73 a layer just below to 1.04 just above');
    expect(edge?.factors[0]).toBeCloseTo(0.73, 2);
    expect(edge?.factors[1]).toBeCloseTo(1.04, 2);
    expect(edge?.gain).toBeGreaterThan(1);
    expect(edge?.gain).toBeLessThan(1.05);
  });

  it('is right about a gain that keeps one narrow draw: other seeds grow a hundredfold at most, or still vanish', () => {
    says('some other seeds would grow a hundredfold, and others would still vanish');
    // 1.17 and 1.2 bring 0.0004 over 50 layers to about 1.
    for (const gain of [1.17, 1.2]) {
      const arrived = Array.from({ length: 60 }, (_, k) =>
        Number(
          modelAt(initScale, { ...stateOf(schema, 'width=8'), gain, seed: k + 1 }).readouts.gradient ?? 0,
        ),
      );
      expect(Math.max(...arrived)).toBeGreaterThan(100);
      expect(Math.max(...arrived)).toBeLessThan(1000);
      expect(arrived.filter((ratio) => ratio < 1e-3).length).toBeGreaterThan(10);
    }
  });

  it('is right that the sigmoid has no mark, and that tanh hides an explosion', () => {
    expect(criticalGainOnSlider(stateOf(schema, 'init=he&activation=sigmoid'))).toBeNull();
    const deep = 'init=he&activation=tanh&depth=100';
    saysOf(deep, '42.5', look(deep).readouts.gradient);
    const large = 'init=he&activation=tanh&gain=2';
    saysOf(large, '0.816', look(large).readouts.spread);
    says('436,000 times');
    expect(Number(look(large).readouts.gradient)).toBeCloseTo(436000, -3);
    expect(look(large).sentence.key).toBe('exploding-unseen');
  });

  it('knows where orthogonal weights are exact, and where they are not', () => {
    const linear = look('init=orthogonal&activation=identity');
    says('set="init=orthogonal&activation=identity"');
    expect(linear.readouts.spread).toBeCloseTo(1, 12);
    expect(linear.readouts.gradient).toBeCloseTo(1, 12);
    const relu = 'init=orthogonal&activation=relu';
    saysOf(relu, String.raw`6.09\cdot 10^{-9}`, look(relu).readouts.gradient);
    says('set="init=orthogonal&gain=1.41421356"');
    expect(look('init=orthogonal&gain=1.41421356').readouts.verdict).toBe('healthy');
  });

  it('tells the average from the typical, at four widths', () => {
    const seeds = (set: string) => {
      says(`set="${set}"`);
      return look(set);
    };
    const opening = seeds('others=1');
    saysNumber('0.00794', opening.sentence.values.low);
    saysNumber('0.612', opening.sentence.values.high);
    saysNumber('0.245', opening.readouts.typical);
    const wide = seeds('width=256&others=1').sentence.values;
    saysNumber('0.44', wide.low);
    saysNumber('1.21', wide.high);
    says('four seeds give');
    expect(wide.count).toBe(4);
    const narrow = seeds('width=8&others=1');
    saysNumber('0.000396', narrow.readouts.typical);
    says('two of the twelve pass on exactly 0');
    expect(narrow.sentence.values.dead).toBe(2);
    says('eleven of twelve pass on nothing');
    expect(seeds('width=4&others=1').sentence.values.dead).toBe(11);
  });

  it('warns with right numbers of a default, and of a rule of thumb', () => {
    const uniform = 'init=lecun&gain=0.57735';
    saysOf(uniform, String.raw`8.55\cdot 10^{-21}`, look(uniform).readouts.gradient);
    // Evenly between −1/√n and 1/√n: a variance of (2/√n)²/12.
    expect(0.57735 ** 2).toBeCloseTo(2 ** 2 / 12, 5);
    const thumb = 'init=xavier&activation=tanh&gain=1.6667&depth=100';
    saysOf(thumb, '0.608', look(thumb).readouts.spread);
    says('13,000 times');
    expect(Number(look(thumb).readouts.gradient)).toBeCloseTo(13000, -2.5);
  });
});
