import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frobenius } from '@/core/calculus/frobenius';
import { backward } from '@/core/network/backward';
import { type LayerStatistics, measureLayers, type NetworkSetup } from '@/core/network/layer-statistics';
import type { Layer } from '@/core/network/layers';
import { verdictOf } from '@/core/network/verdict';
import { chapters } from '@/i18n/chapters';
import { baseline } from '@/scenes/layers/baseline-network';
import { lesson } from './lesson-claims';

const path = 'content/en/conclusion.mdx';
const { says, saysNumber } = lesson(path);
/** A power of ten in the prose, behind these words. */
const saysSize = (words: string, power: number) => says(`${words} $` + `{10^{${power}}}$`);
const source = readFileSync(path, 'utf8');
const between = (from: string, to: string) => source.slice(source.indexOf(from), source.indexOf(to));
const addresses = chapters.map(({ slug }) => slug);
const linked = (text: string) =>
  Array.from(text.matchAll(/\]\(\.\.\/([a-z/-]+)\/(?:#[a-z-]+)?\)/g), ([, slug = '']) => slug);

describe('the course on one page', () => {
  it('leads back to each of the first six chapters', () => {
    const leads = linked(between('<CheatSheet', '{#what-first}'));
    expect(leads).toEqual([
      'what-is-a-gradient',
      'partial-derivatives',
      'gradients-in-a-model',
      'exploding-and-vanishing',
      'why-it-matters',
      'fixes',
    ]);
  });
});

const chart = between('<DecisionTree', '</DecisionTree>');
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

describe('the chart of what to try first', () => {
  it('ends each of its branches at a page of the course', () => {
    const entries = chart.split(/^ *- /m).slice(1);
    const leaves = entries.filter((entry) => entry.startsWith('*') && !entry.startsWith('**'));
    expect(leaves).toHaveLength(21);
    for (const leaf of leaves) expect(linked(leaf).length, leaf).toBeGreaterThan(0);
    for (const slug of linked(chart)) expect(addresses).toContain(slug);
  });

  it('recommends each of the eight remedies for something', () => {
    const remedies = addresses.filter((slug) => slug.startsWith('fixes/'));
    expect(new Set(linked(chart).filter((slug) => slug.startsWith('fixes/')))).toEqual(new Set(remedies));
  });

  const verdicts = (settings: Partial<NetworkSetup>) =>
    seeds.map((seed) => measureLayers({ ...baseline, ...settings, seed }, { weights: false }).verdict);
  const all = (settings: Partial<NetworkSetup>, verdict: LayerStatistics['verdict']) =>
    expect(verdicts(settings), JSON.stringify(settings)).toEqual(seeds.map(() => verdict));

  it('is right about the patient of chapter 6: other weights mend it, and the sigmoid is no better with them', () => {
    all({}, 'vanishing');
    all({ init: 'he' }, 'healthy');
    all({ activation: 'sigmoid', init: 'xavier' }, 'vanishing');
    all({ activation: 'tanh', init: 'xavier' }, 'healthy');
  });

  it('is right that weights which are too large want smaller ones', () => {
    all({ gain: 2 }, 'exploding');
    all({ gain: Math.SQRT2 }, 'healthy');
  });

  it('is right that skip connections want branches scaled by 1/√L', () => {
    all({ residual: 'plain' }, 'exploding');
    all({ residual: 'scaled' }, 'healthy');
  });

  it('is right that deep batch normalization wants skip connections', () => {
    all({ norm: 'batch' }, 'exploding');
    for (const residual of ['plain', 'scaled'] as const) all({ norm: 'batch', residual }, 'healthy');
  });

  it('names ∂L/∂a, and has a place for numbers that are none and for gradients that are level but tiny or huge', () => {
    expect(chart).toContain('What does ∂L/∂a do from last layer to first?');
    expect(chart).toContain('NaN or ∞');
    expect(chart).toContain('tiny or huge in all layers (below 10⁻⁶, above 10³)');
  });
});

describe('which gradient the chart asks for', () => {
  /** The extremes of what a network shows, over all seeds. */
  function extremes(settings: Partial<NetworkSetup>, of: (reading: LayerStatistics) => readonly number[]) {
    const found = seeds.flatMap((seed) => of(measureLayers({ ...baseline, ...settings, seed })));
    return [Math.min(...found), Math.max(...found)] as const;
  }
  const hidden = ({ weightNorms }: LayerStatistics) => Array.from(weightNorms.slice(0, -1));
  const byWeights = (reading: LayerStatistics) => [(hidden(reading)[0] ?? 0) / (hidden(reading).at(-1) ?? 0)];
  const byActivations = ({ ratio }: LayerStatistics) => [ratio ?? Number.NaN];

  it('is ∂L/∂a: with the weights’ gradients the patient would be told “neither”', () => {
    const [least, most] = extremes({}, byActivations);
    saysNumber(String.raw`1.9\cdot 10^{-9}`, least);
    saysNumber(String.raw`1.6\cdot 10^{-8}`, most);
    const [low, high] = extremes({}, byWeights);
    saysNumber('0.54', low);
    saysNumber('5.4', high);
    expect([low, high].map(verdictOf)).toEqual(['healthy', 'healthy']);
  });

  it('tells by their size alone that something is wrong, and the chart then leads to weights that suit ReLU', () => {
    saysSize('no hidden layer’s weight gradient is above', -7);
    expect(extremes({}, hidden)[1]).toBeLessThan(1e-7);
    const [low, high] = extremes({ init: 'he' }, hidden);
    expect(low).toBeGreaterThan(1e-6);
    expect(high).toBeLessThan(1e3);
    const [, leaf = ''] = chart.split('tiny or huge in all layers');
    expect(linked(leaf)[0]).toBe('fixes/initialization');
  });

  it('is ∂L/∂a where it explodes, too', () => {
    says('∂L/∂a explodes by more than a million');
    expect(extremes({ gain: 2 }, byActivations)[0]).toBeGreaterThan(1e6);
    const [low, high] = extremes({ gain: 2 }, byWeights);
    saysNumber('0.18', low);
    saysNumber('1.3', high);
    saysSize('all of them are above', 12);
    expect(extremes({ gain: 2 }, hidden)[0]).toBeGreaterThan(1e12);
  });

  it('may as well be that of the biases', () => {
    const ofBiases = seeds.map((seed) => {
      const { pass } = measureLayers({ ...baseline, seed });
      const { layers } = backward(pass, { loss: 'mse', target: new Float64Array(baseline.batch) });
      return frobenius((layers[0] as Layer).bias) / frobenius((layers[baseline.depth - 1] as Layer).bias);
    });
    expect(ofBiases.map(verdictOf)).toEqual(seeds.map(() => 'vanishing'));
  });
});

describe('the ten questions', () => {
  it('are ten', () => {
    expect(source.match(/<Question id=/g)).toHaveLength(10);
  });

  it('multiply right', () => {
    says('After fifty layers, half a percent is left.');
    expect(0.9 ** 50).toBeCloseTo(0.005, 3);
    saysNumber('1.21', Math.sqrt(Math.PI / (Math.PI - 1)));
    says('50 of them make more than ten thousand');
    expect(Math.sqrt(Math.PI / (Math.PI - 1)) ** 50).toBeGreaterThan(10_000);
    saysNumber('0.13', 2 / 15);
    says('$0.3 \\cdot \\sqrt{10}$ is about 1');
    expect(0.3 * Math.sqrt(10)).toBeCloseTo(1, 0);
  });
});
