import { describe, expect, test } from 'vitest';
import { amountTint, categoryCount, categoryTint, growthTint, heightTint } from '@/charts/tint';
import { activationTint } from '@/figures/batch-norm/share-tint';
import { quantities } from '@/quantities';
import { computed, contrast, tokensOf } from './colors';

const steps = Array.from({ length: 21 }, (_, i) => i / 20);
/** Flat, on the steepest slope, and from below. */
const shades = [0, 0.25, 0.45, 0.6];

test('the measure of contrast knows that black on white is 21 and that #767676 is the lightest gray for text', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each(['light', 'dark'] as const)('colors on a %s page', (theme) => {
  const tokens = tokensOf(theme);
  const show = (css: string) => computed(css, tokens);
  const paper = show('var(--chart-paper)');
  const heights = steps.flatMap((t) => shades.map((shade) => show(heightTint(t, shade))));

  test.each(Object.entries(quantities))('%s stands out from every height, lit or in shade', (name) => {
    const worst = Math.min(...heights.map((height) => contrast(show(`var(--q-${name})`), height)));
    expect(worst).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(quantities))('%s can be read as text on the page', (name) => {
    expect(contrast(show(`var(--q-${name})`), paper)).toBeGreaterThanOrEqual(4.5);
  });

  test('numbers and labels can be read, and axes be seen', () => {
    for (const token of ['--chart-ink', '--chart-muted']) {
      expect(contrast(show(`var(${token})`), paper)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(show('var(--chart-line)'), paper)).toBeGreaterThanOrEqual(3);
  });

  test('a walk, a gradient and a point stand out from every category', () => {
    for (const token of ['--q-path', '--q-gradient', '--q-point', '--q-best']) {
      for (let k = 0; k < categoryCount; k += 1) {
        expect(contrast(show(`var(${token})`), show(categoryTint(k)))).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test('a point stands out from every cell of a growth map', () => {
    for (const t of steps.flatMap((s) => [s, -s])) {
      expect(contrast(show('var(--q-point)'), show(growthTint(t)))).toBeGreaterThanOrEqual(3);
    }
  });

  test('higher is always darker on paper and lighter in the dark, and so is more', () => {
    for (const tint of [heightTint, amountTint, activationTint]) {
      const away = steps.map((t) => contrast(show(tint(t)), paper));
      expect(away).toEqual(away.toSorted((a, b) => a - b));
    }
  });
});
