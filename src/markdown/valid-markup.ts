/** Expressive Code writes `div` where HTML takes phrases only; its styles ask for the class of a line, not for the tag. */
const phrases = (html: string): string => html.replace(/<(\/?)div\b/g, '<$1span');

/**
 * What other packages write into a page, as the standard has it: no `div` within `code` and `button`, line breaks instead
 * of control characters, and formulas and code marked as nothing to translate.
 */
export function validMarkup(html: string): string {
  return html
    .replace(/<pre\b[^>]*><code>.*?<\/code><\/pre>/gs, phrases)
    .replace(/<button\b[^>]*\bdata-code="[^"]*"[^>]*>.*?<\/button>/gs, (button) =>
      phrases(button).replaceAll('\u007f', '&#10;'),
    )
    .replace(/<(code|pre|span class="katex(?:-display)?")(?=[\s>])/g, (tag) =>
      tag.replace(/^<\w+/, '$& translate="no"'),
    );
}
