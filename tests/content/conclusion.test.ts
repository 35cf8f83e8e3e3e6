import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examine } from '@/core/network/microscope';
import { chapters } from '@/i18n/chapters';
import { broken } from '@/widgets/broken';
import { lesson } from './said';

const path = 'content/en/conclusion.mdx';
const { says, saysNumber } = lesson(path);
const source = readFileSync(path, 'utf8');
const between = (from: string, to: string) => source.slice(source.indexOf(from), source.indexOf(to));
const addresses = chapters.map(({ slug }) => slug);
const linked = (text: string) =>
  Array.from(text.matchAll(/\]\(\.\.\/([a-z/-]+)\/(?:#[a-z-]+)?\)/g), ([, slug = '']) => slug);

describe('the course on one page', () => {
  it('leads back to each of the first six chapters', () => {
    const leads = linked(between('<Sheet', '{#what-first}'));
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

describe('the chart of what to try first', () => {
  const chart = between('<DecisionChart', '</DecisionChart>');

  it('ends each of its branches at a page of the course', () => {
    const entries = chart.split(/^ *- /m).slice(1);
    const leaves = entries.filter((entry) => entry.startsWith('*') && !entry.startsWith('**'));
    expect(leaves).toHaveLength(15);
    for (const leaf of leaves) expect(linked(leaf).length, leaf).toBeGreaterThan(0);
    for (const slug of linked(chart)) expect(addresses).toContain(slug);
  });

  it('recommends each of the eight remedies for something', () => {
    const remedies = addresses.filter((slug) => slug.startsWith('fixes/'));
    expect(new Set(linked(chart).filter((slug) => slug.startsWith('fixes/')))).toEqual(new Set(remedies));
  });

  const change = (settings: object) => examine({ ...broken, ...settings }).verdict;

  it('is right about the patient of chapter 6: other weights mend it, and the sigmoid is no better with them', () => {
    expect(change({})).toBe('vanishing');
    expect(change({ init: 'he' })).toBe('healthy');
    expect(change({ activation: 'sigmoid', init: 'xavier' })).toBe('vanishing');
    expect(change({ activation: 'tanh', init: 'xavier' })).toBe('healthy');
  });

  it('is right that weights which are too large want smaller ones', () => {
    expect(change({ gain: 2 })).toBe('exploding');
    expect(change({ gain: Math.SQRT2 })).toBe('healthy');
  });

  it('is right that skip connections want branches scaled by 1/√L', () => {
    expect(change({ residual: 'plain' })).toBe('exploding');
    expect(change({ residual: 'scaled' })).toBe('healthy');
  });

  it('is right that deep batch normalization wants skip connections', () => {
    expect(change({ norm: 'batch' })).toBe('exploding');
    for (const residual of ['plain', 'scaled'] as const)
      expect(change({ norm: 'batch', residual }), residual).toBe('healthy');
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
