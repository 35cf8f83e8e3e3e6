import katex, { type KatexOptions } from 'katex';
import { quantityMacros } from './quantity-macros.ts';

const options = {
  output: 'htmlAndMathml',
  throwOnError: true,
  strict: (code) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  trust: ({ command }) => command === '\\htmlClass',
} satisfies KatexOptions;

/**
 * A formula as HTML (for the eye) with MathML (for screen readers).
 *
 * @param tex the formula without its dollars; `\q{point}{x_0}` gives a part the color of a quantity
 * @throws katex.ParseError naming the position when the formula is not TeX that KaTeX understands
 */
export function renderFormula(tex: string, displayMode: boolean): string {
  return katex.renderToString(tex, { ...options, displayMode, macros: { ...quantityMacros } });
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text with `$formulas$` as HTML: the text is escaped, the formulas are rendered. */
export function renderInline(text: string): string {
  return text
    .split(/\$([^$]+)\$/)
    .map((part, i) =>
      i % 2 === 1 ? renderFormula(part, false) : part.replace(/[&<>"]/g, (c) => escapes[c] ?? c),
    )
    .join('');
}
