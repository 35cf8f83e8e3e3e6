import { speak } from '@/markdown/speech';

/**
 * Takes the elements of one name out of rendered HTML. A lesson may write them on the lines right below its text,
 * where Markdown puts them into the text's paragraph: they are lifted out of it.
 *
 * @param html what a slot rendered; elements of this name do not nest
 */
export function liftOut(html: string, element: string): { lifted: string; rest: string } {
  const pattern = new RegExp(`<${element}[\\s>][\\s\\S]*?</${element}>`, 'g');
  const lifted = html.match(pattern) ?? [];
  const rest = html.replace(pattern, '').replace(/<p>\s*<\/p>/g, '');
  return { lifted: lifted.join(''), rest: rest.trim() };
}

/** A single paragraph without its `<p>`, for places that take words only. */
export function withoutParagraph(html: string): string {
  return /^<p>((?:(?!<p>)[\s\S])*)<\/p>$/.exec(html.trim())?.[1] ?? html;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&amp;': '&',
};

/** HTML as text: without its tags, spaces as one blank each. */
const text = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|#x27|amp);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();

/** Calls back for each rendered formula of the HTML, which KaTeX writes as a `span` of the class `katex`. */
function replaceFormulas(html: string, replace: (formula: string) => string): string {
  const start = '<span class="katex">';
  const at = html.indexOf(start);
  if (at < 0) return html;
  let depth = 0;
  for (const match of html.slice(at).matchAll(/<(\/?)span[\s>]/g)) {
    depth += match[1] === '' ? 1 : -1;
    if (depth === 0) {
      const end = html.indexOf('>', at + match.index) + 1;
      return html.slice(0, at) + replace(html.slice(at, end)) + replaceFormulas(html.slice(end), replace);
    }
  }
  throw new Error('A formula of this text is not closed.');
}

const mathOf = (formula: string): string => /<math[\s>][\s\S]*<\/math>/.exec(formula)?.[0] ?? '';

/** The text of rendered HTML, each formula as its symbols alone: for labels that are short and seen. */
export const plainText = (html: string): string =>
  text(replaceFormulas(html, (formula) => mathOf(formula).replace(/<annotation[\s\S]*?<\/annotation>/g, '')));

/** What a voice says of rendered HTML: its words, and each formula in words. */
export const spokenText = (html: string): string =>
  text(replaceFormulas(html, (formula) => speak(mathOf(formula))));

/** The same HTML whose formulas carry their words, for a script that has a voice say them. */
export const withSpokenFormulas = (html: string): string =>
  replaceFormulas(html, (formula) =>
    formula.replace('<span class="katex">', `<span class="katex" data-spoken="${speak(mathOf(formula))}">`),
  );
