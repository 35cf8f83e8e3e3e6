import { describe, expect, it } from 'vitest';
import type { Activation } from '@/core/network/activations';
import { criticalGain } from '@/core/network/critical-gain';
import { modelAt } from '@/figure/model-at';
import { criticalGainOnSlider } from '@/figures/activation-shapes/critical-gain';
import { activationShapes } from '@/figures/activation-shapes/figure';
import { schema } from '@/figures/activation-shapes/params';
import { percent } from '@/figures/activation-shapes/percent';
import { eightSeeds, lesson, stateOf } from './lesson-claims';

const { says, saysNumber, saysOf, saysRange } = lesson('content/en/fixes/activations.mdx');
const look = (set: string) => modelAt(activationShapes, stateOf(schema, set));

const seeds = (set: string) =>
  eightSeeds.map((seed) => modelAt(activationShapes, { ...stateOf(schema, set), seed }));
const arrives = (set: string) => seeds(set).map(({ readouts }) => readouts.gradient);

describe('the lesson on activations', () => {
  it('knows what arrives through sigmoids and through ReLUs', () => {
    saysNumber(String.raw`6.56\cdot 10^{-33}`, look('activation=sigmoid').readouts.gradient);
    const { readouts } = look('');
    saysNumber(String.raw`7.24\cdot 10^{-9}`, readouts.gradient);
    says('24 powers of ten more');
    const gained = Number(readouts.gradient) / Number(look('activation=sigmoid').readouts.gradient);
    expect(Math.round(Math.log10(gained))).toBe(24);
  });

  it('reads the slopes off the figure', () => {
    says('set="activation=sigmoid&z=0"');
    expect(look('activation=sigmoid&z=0').readouts.slope).toBe(0.25);
    saysOf('activation=sigmoid&z=5', '0.00665', look('activation=sigmoid&z=5').readouts.slope);
    saysNumber('0.235', look('activation=sigmoid').readouts['typical-slope']);
    saysNumber(String.raw`3.89\cdot 10^{-32}`, look('activation=sigmoid').readouts.product);
    saysOf('activation=relu', '0.701', look('activation=relu').readouts['typical-slope']);
    const mended = look('gain=1.41421356').readouts;
    saysOf('gain=1.41421356', String.raw`1.93\cdot 10^{-8}`, mended.product);
    saysNumber(String.raw`1.93\cdot 10^{-8}`, look('').readouts.product);
    saysNumber('0.236', mended.gradient);
    saysOf('activation=tanh', '0.188', look('activation=tanh').readouts.product);
    saysOf('activation=tanh&depth=100', '0.104', look('activation=tanh&depth=100').readouts.product);
  });

  it('is right that a larger gain does not mend the sigmoid', () => {
    const set = 'activation=sigmoid&gain=3';
    saysOf(set, '0.182', look(set).readouts['typical-slope']);
    saysNumber(String.raw`1.37\cdot 10^{-14}`, look(set).readouts.gradient);
    says('only near 10');
    expect(Math.round(Number(criticalGain('sigmoid')))).toBe(10);
  });

  it.each<readonly [Activation, string, number | null]>([
    ['sigmoid', String.raw`6.56\cdot 10^{-33}`, null],
    ['tanh', '0.0380', 1],
    ['relu', String.raw`7.24\cdot 10^{-9}`, 1.41],
    ['leaky-relu', String.raw`4.89\cdot 10^{-9}`, 1.41],
    ['elu', '0.0219', 1],
    ['selu', '3.09', 0.69],
  ])('has the row of %s right: %s arrives, factor 1 at gain %s', (activation, written, mark) => {
    const set = `activation=${activation}`;
    saysOf(set, written, look(set).readouts.gradient);
    const edge = criticalGainOnSlider({ activation, bias: 0 });
    expect(edge === null ? null : Number(edge.gain.toFixed(2))).toBe(mark);
    expect(edge?.jumps ?? false).toBe(false);
    says(`| ${mark === null ? 'none' : mark.toFixed(2)} |`);
  });

  it.each<readonly [Activation, string, string]>([
    ['gelu', String.raw`2.95\cdot 10^{-16}`, '1.47'],
    ['silu', String.raw`2.37\cdot 10^{-16}`, '1.56'],
  ])('has no gain of factor 1 for %s: theory jumps there', (activation, written, gain) => {
    const set = `activation=${activation}`;
    saysOf(set, written, look(set).readouts.gradient);
    const edge = criticalGainOnSlider({ activation, bias: 0 });
    expect(edge?.jumps).toBe(true);
    expect(edge?.gain.toFixed(2)).toBe(gain);
    says(`| none; jumps at ${gain} |`);
  });

  it('gives the ranges of eight seeds', () => {
    const opening = seeds('');
    saysRange(
      String.raw`1.9\cdot 10^{-9} to 1.6\cdot 10^{-8}`,
      opening.map(({ readouts }) => readouts.gradient),
    );
    saysRange('(0.06 to 0.61 over', arrives('gain=1.41421356'));
    saysRange(String.raw`1.4\cdot 10^{-7} to 0.037 arrives`, arrives('activation=gelu&gain=1.41421356'));
    saysRange('and 1.0 to 30 at', arrives('activation=gelu&gain=1.5'));
    saysRange(
      '(28% to 40% over',
      opening.map(({ dead }) => 100 * dead),
    );
    const biased = 'gain=1.41421356&bias=-0.1';
    saysRange(
      'the first is at 19 to 42',
      seeds(biased).map(({ sentence }) => sentence.values.layer),
    );
    saysRange('(5 to 33 times over', arrives(`activation=elu&${biased}`));
    saysNumber(
      String.raw`4.5\cdot 10^{-18}`,
      Math.max(...arrives(`activation=leaky-relu&${biased}`).map(Number)),
    );
    saysRange('(4 to 75 million over', arrives('activation=identity&gain=1.41421356'), 1e6);
  });

  it('knows the slopes of SELU on both sides of 0, and what GELU wants', () => {
    expect(Number(look('activation=selu&z=0').readouts.slope).toFixed(2)).toBe('1.76');
    expect(Number(look('activation=selu&z=1').readouts.slope).toFixed(2)).toBe('1.05');
    const he = 'activation=gelu&gain=1.41421356';
    saysOf(he, String.raw`3.52\cdot 10^{-7}`, look(he).readouts.gradient);
    const more = 'activation=gelu&gain=1.5';
    saysOf(more, '4.55', look(more).readouts.gradient);
  });

  it('counts silent units right, and what a small bias does', () => {
    says('28% of them');
    expect(percent(look('').dead)).toBe('28%');
    const set = 'gain=1.41421356&bias=-0.1';
    says(`set="${set}"`);
    const { sentence, dead, readouts } = look(set);
    says('From layer 19 on every unit is off');
    expect(sentence).toEqual({ key: 'dead-layer', values: { layer: 19 } });
    says('74% of all units');
    expect(percent(dead)).toBe('74%');
    expect(readouts.gradient).toBe(0);
    const leaky = `activation=leaky-relu&${set}`;
    saysOf(leaky, String.raw`4.58\cdot 10^{-62}`, look(leaky).readouts.gradient);
    saysOf(`activation=elu&${set}`, '32.5', look(`activation=elu&${set}`).readouts.gradient);
  });

  it('finds that neither a wrong gain nor a slope of 1 is mended by an activation', () => {
    saysOf('gain=0.8', String.raw`1.03\cdot 10^{-13}`, look('gain=0.8').readouts.gradient);
    says('set="activation=identity"');
    expect(look('activation=identity').readouts.product).toBe(1);
    says('7.24 million');
    const linear = look('activation=identity&gain=1.41421356').readouts;
    expect(Number(linear.gradient) / 1e6).toBeCloseTo(7.24, 2);
  });
});
