import katex, { type KatexOptions } from 'katex';
import { plainTex } from './plain-tex.ts';
import { quantityMacros } from './quantity-macros.ts';

/** KaTeX draws what it does not trust (links, styles) in this color instead of refusing it. */
const errorColor = '#ff00fe';

const options = {
  errorColor,
  output: 'htmlAndMathml',
  throwOnError: true,
  strict: (code) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  trust: ({ command }) => command === '\\htmlClass',
} satisfies KatexOptions;

/**
 * A formula as HTML (for the eye) with MathML (for screen readers).
 *
 * @param tex the formula without its dollars; `\q{point}{x_0}` gives a part the color of a quantity
 * @throws katex.ParseError naming the position when the formula is not TeX that KaTeX understands, and Error when it
 * contains what formulas here may not (links, styles, attributes)
 */
export function renderFormula(tex: string, displayMode: boolean): string {
  const html = katex.renderToString(tex, { ...options, displayMode, macros: { ...quantityMacros } });
  if (html.includes(errorColor)) throw new Error('A formula may not contain links, styles or attributes.');
  return html.replace(annotation, (_, start: string) => `${start}${escaped(plainTex(tex))}`);
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => escapes[c] ?? c);
/** The source of a formula within its MathML: what is copied. */
const annotation = /(<annotation encoding="application\/x-tex">)[^<]*/;

/** Text with `$formulas$` as HTML: the text is escaped, the formulas are rendered. */
export function renderInline(text: string): string {
  return text
    .split(/\$([^$]+)\$/)
    .map((part, i) => (i % 2 === 1 ? renderFormula(part, false) : escaped(part)))
    .join('');
}
