import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { renderFormula } from '@/markdown/katex';
import { trimKatexCss } from '@/markdown/katex-css';
import { blockingFaces, facesIn, katexFace } from '@/markdown/math-fonts';

const require = createRequire(import.meta.url);
const css = readFileSync(require.resolve('katex/dist/katex.min.css'), 'utf8');

/** Families that KaTeX's own stylesheet gives to an element of a formula: by the last part with a class of each selector. */
function familiesByStylesheet(html: string): Set<string> {
  const elements = [...html.matchAll(/class="([^"]*)"/g)].map(([, names = '']) => new Set(names.split(' ')));
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*font(?:-family)?:[^{}]*)\}/g)];
  const families = rules.flatMap(([, selectors = '', body = '']) => {
    const family = /KaTeX_\w+/.exec(body)?.[0];
    const parts = selectors
      .split(',')
      .map((selector) => selector.split(/[\s>]+/).findLast((part) => part.includes('.')));
    const asked = parts.map((part = '') => [...part.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name));
    const applies = asked.some(
      (names) => names.length > 0 && elements.some((element) => names.every((name) => element.has(name))),
    );
    return family && applies ? [family] : [];
  });
  return new Set(families);
}

describe('the faces that a page needs', () => {
  test.each([
    'x + 1',
    String.raw`\sum_{i=1}^n x_i`,
    String.raw`\mathbb{R}^2 \to \mathcal{L}`,
    String.raw`\left(\frac{\partial f}{\partial x}\right)`,
    String.raw`\bigl(\Bigl(\biggl(\Biggl( x`,
    String.raw`\begin{pmatrix} 1 \\ 2 \\ 3 \\ 4 \end{pmatrix}`,
    String.raw`\mathtt{sgd} + \mathsf{x}`,
  ])('are those that the stylesheet asks for: %s', (tex) => {
    for (const display of [false, true]) {
      const html = renderFormula(tex, display);
      const found = new Set(facesIn(html).map((name) => katexFace(name).family));
      for (const family of familiesByStylesheet(html)) expect(found).toContain(family);
    }
  });

  test('are none where there is no formula', () => {
    expect(facesIn('<p class="label">No formula</p>')).toEqual([]);
  });

  test('exist', () => {
    for (const name of facesIn(renderFormula(String.raw`\mathbb{R} \sum \boldsymbol{x} \mathit{ab}`, true)))
      expect(() => require.resolve(`katex/dist/fonts/${katexFace(name).file}`)).not.toThrow();
  });
});

describe('the stylesheet of formulas', () => {
  const trimmed = trimKatexCss(css);

  test('asks for WOFF2 only', () => {
    expect(trimmed).toContain('.woff2)');
    expect(trimmed).not.toMatch(/\.(woff|ttf)\)/);
  });

  test('has every face, and those that come before the first paint only where their own stylesheet is lost', () => {
    const faces = (text: string) => [...text.matchAll(/@font-face\{[^}]*\}/g)].map(([rule]) => rule);
    expect(faces(trimmed)).toHaveLength(faces(css).length);
    const givingWay = [...trimmed.matchAll(/@layer lost-faces\{(@font-face\{[^}]*\})\}/g)].map(
      ([, rule]) => rule,
    );
    expect(givingWay).toHaveLength(blockingFaces.length);
    for (const name of blockingFaces)
      expect(givingWay.filter((rule) => rule?.includes(katexFace(name).file))).toHaveLength(1);
  });

  test('takes its files from the subset ones', () => {
    expect(trimmed).not.toContain('url(fonts/');
    expect(trimmed).toContain('url(@faces/KaTeX_AMS-Regular.woff2)');
  });
});
