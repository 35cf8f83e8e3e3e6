import { describe, expect, it } from 'vitest';
import { modelAt } from '@/figure/model-at';
import { criticalGainOnSlider } from '@/figures/init-scale/critical-gain';
import { initScale } from '@/figures/init-scale/figure';
import { schema } from '@/figures/init-scale/params';
import { eightSeeds, lesson, stateOf } from './lesson-claims';

const { says, saysNumber, saysRange } = lesson('content/en/fixes/initialization.mdx');
const look = (set: string) => modelAt(initScale, stateOf(schema, set));
const gradients = (set: string) =>
  eightSeeds.map((seed) => modelAt(initScale, { ...stateOf(schema, set), seed }).readouts.gradient);

describe('the lesson on initialization', () => {
  it('knows what one factor of √2 does over fifty layers', () => {
    says('about 33 million');
    expect(2 ** 25 / 1e6).toBeCloseTo(33.55, 1);
    const { readouts, without } = look('');
    saysNumber(String.raw`1.27\cdot 10^{-9}`, without.spreads[50]);
    expect(readouts['gradient-without']).toBeLessThan(1e-8);
    expect(readouts.verdict).toBe('healthy');
    expect(Number(readouts.spread) / Number(without.spreads[50]) / 2 ** 25).toBeCloseTo(1, 6);
  });

  it('sees Xavier and LeCun change nothing, and a tenth of He change a lot', () => {
    for (const set of ['init=xavier', 'init=lecun']) {
      says(`set="${set}"`);
      expect(look(set).sentence.key).toBe('same');
    }
    const [less, own, more] = ['gain=0.9', '', 'gain=1.1'].map((set) => Number(look(set).readouts.gradient));
    says('miss it by a tenth');
    expect(Number(own) / Number(less)).toBeGreaterThan(100);
    expect(Number(more) / Number(own)).toBeGreaterThan(100);
    says('set="gain=0"');
    expect(look('gain=0').readouts.gradient).toBe(0);
  });

  it('reads its table right', () => {
    const row = (set: string) => {
      says(`<Value figure="init-scale" set="${set}" readout="spread" digits="3" />`);
      says(`<Value figure="init-scale" set="${set}" readout="gradient" digits="3" />`);
      const { spread, gradient, verdict } = look(set).readouts;
      return { forward: Number(spread), backward: Number(gradient), verdict };
    };
    expect(row('init=he').verdict).toBe('healthy');
    expect(row('init=xavier&activation=relu').verdict).toBe('vanishing');
    expect(row('init=lecun&activation=selu').verdict).toBe('healthy');
    says('The sigmoid keeps the size of its activations and loses the gradient completely');
    const sigmoid = row('init=he&activation=sigmoid');
    expect(sigmoid.forward).toBeGreaterThan(0.5);
    expect(sigmoid.backward).toBeLessThan(1e-20);
    says('Under GELU the mark is another one');
    expect(row('init=he&activation=gelu').verdict).toBe('vanishing');
    says('He under tanh looks better forward than Xavier, while its gradients have begun to grow');
    const [he, xavier] = [row('init=he&activation=tanh'), row('init=xavier&activation=tanh')];
    expect(he.forward).toBeGreaterThan(5 * xavier.forward);
    expect(he.backward).toBeGreaterThan(5);
    expect(xavier.verdict).toBe('healthy');
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
    says(`set="${deep}"`);
    const at50 = Number(look('init=he&activation=tanh').readouts.gradient);
    expect(Number(look(deep).readouts.gradient) / at50).toBeGreaterThan(4);
    const large = 'init=he&activation=tanh&gain=2';
    says('forward you see nothing at all');
    expect(look(large).readouts.spread).toBeGreaterThan(0.5);
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
    says(`<Try figure="init-scale" set="${relu}">Behind a ReLU</Try> they lose half like all the others`);
    expect(look(relu).readouts.gradient).toBeLessThan(1e-8);
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
    says('the typical network lies below it');
    const mean = gradients('').reduce<number>((sum, gradient) => sum + Number(gradient) / 8, 0);
    expect(opening.readouts.typical).toBeLessThan(mean);
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
    says('Do not count on the default.');
    expect(look(uniform).readouts.gradient).toBeLessThan(1e-20);
    // Evenly between −1/√n and 1/√n: a variance of (2/√n)²/12.
    expect(0.57735 ** 2).toBeCloseTo(2 ** 2 / 12, 5);
    const thumb = 'init=xavier&activation=tanh&gain=1.6667&depth=100';
    says('have a size near 0.6');
    expect(look(thumb).readouts.spread).toBeCloseTo(0.6, 1);
    says('13,000 times');
    expect(Number(look(thumb).readouts.gradient)).toBeCloseTo(13000, -2.5);
  });
});
