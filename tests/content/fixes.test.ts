import { describe, expect, it } from 'vitest';
import { clipInto } from '@/core/descent/clipping';
import { measureLayers, type NetworkSetup } from '@/core/network/layer-statistics';
import { schema as microscope } from '@/figures/layer-gradients/params';
import { setupOf } from '@/figures/layer-gradients/setup';
import { chapters } from '@/i18n/chapters';
import { defaults } from '@/params/schema';
import { baseline } from '@/scenes/layers/baseline-network';
import { eightSeeds, lesson } from './lesson-claims';

const { says, saysNumber, saysRange } = lesson('content/en/fixes/index.mdx');
const network = (change: Partial<NetworkSetup> = {}) => measureLayers({ ...baseline, ...change });
const ratios = (change: Partial<NetworkSetup> = {}) =>
  eightSeeds.map((seed) => measureLayers({ ...baseline, ...change, seed }, { weights: false }).ratio);

describe('the overview of the remedies', () => {
  it('shows its baseline network under the microscope of chapter 4', () => {
    says('?layer-gradients.activation=relu&layer-gradients.depth=50#layer-gradients');
    says('50 layers of 32 ReLU units');
    const linked = { ...defaults(microscope), activation: 'relu' as const, depth: 50 };
    expect(setupOf(linked)).toEqual(baseline);
  });

  it('knows how little of a gradient and of a signal arrives in it', () => {
    const { growth, ratio, spreads, verdict } = network();
    saysNumber('0.69', growth);
    saysNumber(String.raw`7\cdot 10^{-9}`, ratio);
    saysNumber(String.raw`1\cdot 10^{-9}`, spreads[baseline.depth]);
    expect(spreads[0]).toBeCloseTo(1, 1);
    expect(verdict).toBe('vanishing');
    says('In float16 that would be stored as 0.');
    // Half of float16’s smallest number, 2^−24.
    expect(Number(ratio)).toBeLessThan(2 ** -25);
    saysRange(String.raw`1.9\cdot 10^{-9} to 1.6\cdot 10^{-8}`, ratios());
  });

  it('is right about the one change that helps', () => {
    const he = network({ gain: Math.SQRT2 });
    saysNumber('0.24', he.ratio);
    expect(he.verdict).toBe('healthy');
    saysRange('(0.06 to 0.61 over', ratios({ gain: Math.SQRT2 }));
    saysNumber(String.raw`7\cdot 10^{-33}`, network({ activation: 'sigmoid' }).ratio);
  });

  it('is right that batch normalization makes it explode before the first step', () => {
    const { ratio, growth } = network({ norm: 'batch' });
    says('33,000 times');
    expect(Number(ratio) / 1000).toBeCloseTo(33, 0);
    saysNumber('1.23', growth);
    saysRange('it is 14,000 to 150,000 times', ratios({ norm: 'batch' }));
  });

  it('is right that skip connections alone make it explode, and scaled ones do not', () => {
    saysNumber(String.raw`4\cdot 10^{7}`, network({ residual: 'plain' }).ratio);
    saysNumber('2.2', network({ residual: 'scaled' }).ratio);
    saysRange('(1.3 to 3.9 over', ratios({ residual: 'scaled' }));
  });

  it('is right that clipping leaves the ratio of two layers by norm, and not by value', () => {
    says('whatever multiplies or shortens the whole step leaves the ratio');
    says('Where all entries are too long it makes all layers alike');
    const layers = [
      [3e4, -5e4, 2e4],
      [0.3, -0.5, 0.2],
    ];
    const clipped = (by: 'norm' | 'value') => {
      const out = new Float64Array(6);
      clipInto({ by, at: 0.1 }, Float64Array.from(layers.flat()), out);
      return Math.hypot(...out.subarray(0, 3)) / Math.hypot(...out.subarray(3));
    };
    expect(clipped('norm')).toBeCloseTo(1e5, 6);
    expect(clipped('value')).toBe(1);
  });

  it('has a row for each of the eight lessons', () => {
    const lessons = chapters.flatMap(({ slug }) => (slug.startsWith('fixes/') ? [slug.slice(6)] : []));
    expect(lessons).toHaveLength(8);
    for (const slug of lessons) says(`](${slug}/) |`);
  });
});
