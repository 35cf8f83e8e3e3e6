import { expect, test } from 'vitest';
import { renderFormula } from '@/markdown/katex';
import { plainTex } from '@/markdown/plain-tex';
import { quantities } from '@/quantities';

test.each([
  [String.raw`\nabla f`, String.raw`\nabla f`],
  [String.raw`\q{point}{x_0} + 1`, '{x_0} + 1'],
  [String.raw`\q{slope-x}{\frac{a}{b}}^2`, String.raw`{\frac{a}{b}}^2`],
  [String.raw`\q{weight}{w\q{gradient}{g}}`, '{w{g}}'],
  [String.raw`\quad x \qquad y`, String.raw`\quad x \qquad y`],
])('%s is copied as %s', (tex, plain) => {
  expect(plainTex(tex)).toBe(plain);
});

test('every quantity’s command is copied as its symbol', () => {
  for (const [name, { tex }] of Object.entries(quantities))
    expect(plainTex(`\\q${name.replaceAll('-', '')} + 1`)).toBe(`{${tex}} + 1`);
});

test('a rendered formula holds its source once, without the commands of this site', () => {
  const sources = renderFormula(String.raw`a < \q{gradient}{g}`, true).match(/<annotation[^>]*>[^<]*/g);
  expect(sources).toEqual(['<annotation encoding="application/x-tex">a &lt; {g}']);
});
