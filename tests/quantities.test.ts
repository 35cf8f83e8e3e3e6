import { renderToString } from 'katex';
import { describe, expect, test } from 'vitest';
import { locales } from '@/i18n/locale';
import { quantities } from '@/quantities';
import { quantitiesCss } from '@/quantities-css';

const all = Object.entries(quantities);

describe('the table of quantities', () => {
  test('every two quantities are told apart without color, by shape or by dash', () => {
    const looks = all.map(([, { shape, dash }]) => `${shape} ${dash}`);
    expect(new Set(looks).size).toBe(looks.length);
  });

  test('every two quantities have different words, in every language', () => {
    for (const locale of locales) {
      expect(new Set(all.map(([, { word }]) => word[locale])).size).toBe(all.length);
    }
  });

  test.each(all)('%s has a symbol that KaTeX can set', (_, { tex }) => {
    expect(() => renderToString(tex, { throwOnError: true })).not.toThrow();
  });

  test.each(all)(
    '%s has its color in light and in dark, and a class that applies it',
    (name, { color, dash }) => {
      const css = quantitiesCss();
      for (const hex of [color.light, color.dark]) {
        expect(hex).toMatch(/^#[0-9a-f]{6}$/);
        expect(css).toContain(`--q-${name}:${hex};`);
      }
      const rule = new RegExp(`^\\.q-${name}\\{(.*)\\}$`, 'm').exec(css)?.[1];
      expect(rule).toBe(`--q:var(--q-${name});${dash === 'none' ? '' : `--q-dash:${dash};`}`);
    },
  );
});
