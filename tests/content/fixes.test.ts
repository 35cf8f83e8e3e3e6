import { describe, expect, it } from 'vitest';
import { examine, type Specimen } from '@/core/network/microscope';
import { chapters } from '@/i18n/chapters';
import { defaults } from '@/params/schema';
import { broken } from '@/widgets/broken';
import { schema as microscope } from '@/widgets/layer-gradients/params';
import { specimenOf } from '@/widgets/layer-gradients/specimen';
import { lesson } from './said';

const { says, saysNumber } = lesson('content/en/fixes/index.mdx');
const network = (change: Partial<Specimen> = {}) => examine({ ...broken, ...change });

describe('the overview of the remedies', () => {
  it('shows its broken network under the microscope of chapter 4', () => {
    says('?layer-gradients.activation=relu&layer-gradients.depth=50#layer-gradients');
    says('50 layers of 32 ReLU units');
    const linked = { ...defaults(microscope), activation: 'relu' as const, depth: 50 };
    expect(specimenOf(linked)).toEqual(broken);
  });

  it('knows how little of a gradient and of a signal arrives in it', () => {
    const { growth, ratio, spreads, verdict } = network();
    saysNumber('0.69', growth);
    saysNumber(String.raw`7\cdot 10^{-9}`, ratio);
    saysNumber(String.raw`1\cdot 10^{-9}`, spreads[broken.depth]);
    expect(spreads[0]).toBeCloseTo(1, 1);
    expect(verdict).toBe('vanishing');
    says('In float16 that would be stored as 0.');
    // Half of float16’s smallest number, 2^−24.
    expect(Number(ratio)).toBeLessThan(2 ** -25);
  });

  it('is right about the one change that helps', () => {
    const he = network({ gain: Math.SQRT2 });
    saysNumber('0.24', he.ratio);
    expect(he.verdict).toBe('healthy');
    saysNumber(String.raw`7\cdot 10^{-33}`, network({ activation: 'sigmoid' }).ratio);
  });

  it('is right that batch normalization makes it explode before the first step', () => {
    const { ratio, growth } = network({ norm: 'batch' });
    says('33,000 times');
    expect(Number(ratio) / 1000).toBeCloseTo(33, 0);
    saysNumber('1.23', growth);
  });

  it('is right that skip connections alone make it explode, and scaled ones do not', () => {
    saysNumber(String.raw`4\cdot 10^{7}`, network({ residual: 'plain' }).ratio);
    saysNumber('2.2', network({ residual: 'scaled' }).ratio);
    says(String.raw`1/\sqrt{50}`);
  });

  it('has a row for each of the eight lessons', () => {
    const lessons = chapters.flatMap(({ slug }) => (slug.startsWith('fixes/') ? [slug.slice(6)] : []));
    expect(lessons).toHaveLength(8);
    for (const slug of lessons) says(`](${slug}/) |`);
  });
});
