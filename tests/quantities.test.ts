import { readFileSync } from 'node:fs';
import { renderToString } from 'katex';
import { describe, expect, test } from 'vitest';
import { locales } from '@/i18n/locale';
import { quantities } from '@/quantities';

const css = (name: string) => readFileSync(new URL(`../src/styles/${name}`, import.meta.url), 'utf8');
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

  test.each(all)('%s has its color in light and in dark, and a class that applies it', (name, { token }) => {
    expect(token).toBe(`--q-${name}`);
    expect(css('tokens.css').split(`${token}:`)).toHaveLength(3);
    expect(css('charts.css')).toMatch(new RegExp(`\\.q-${name} \\{[^}]*--q: var\\(${token}\\);`));
  });

  test.each(all)('%s is dashed in style sheets as in the table', (name, { dash }) => {
    const declared = new RegExp(`--dash-${name}: ([\\d ]+);`).exec(css('tokens.css'))?.[1] ?? 'none';
    const applied = css('charts.css').includes(`--q-dash: var(--dash-${name});`);
    expect(declared).toBe(dash);
    expect(applied).toBe(dash !== 'none');
  });
});
