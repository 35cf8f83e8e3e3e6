import { describe, expect, test } from 'vitest';
import { renderFormula, renderInline } from '@/markdown/katex';
import { quantities } from '@/quantities';

describe('formulas', () => {
  test('are drawn for the eye and written in MathML for screen readers', () => {
    const html = renderFormula(String.raw`\nabla f`, false);
    expect(html).toContain('katex-html');
    expect(html).toContain('<math');
    expect(html).toContain('<mi mathvariant="normal">∇</mi>');
  });

  test('a part may carry the color of a quantity', () => {
    expect(renderFormula(String.raw`\q{slope-x}{a_1} + 1`, false)).toContain('q-slope-x');
  });

  test.each(Object.keys(quantities))('the symbol of the quantity %s can be set', (name) => {
    const html = renderFormula(`\\q${name.replaceAll('-', '')}`, true);
    expect(html).toContain(`q-${name}"`);
  });

  test.each([String.raw`\frac{1`, String.raw`\notacommand`, 'ä', String.raw`\href{https://example.org}{x}`])(
    'the formula %s is refused',
    (tex) => {
      expect(() => renderFormula(tex, false)).toThrow();
    },
  );
});

test('text round formulas is text, never markup', () => {
  const html = renderInline('a < b & $x_1$ <script>');
  expect(html).toMatch(/^a &lt; b &amp; <span class="katex">/);
  expect(html).toMatch(/ &lt;script&gt;$/);
});
