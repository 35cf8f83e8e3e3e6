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

/** HTML less every element that begins with `start`, whose tag nests in itself. */
function without(html: string, start: string, tag: string): string {
  const at = html.indexOf(start);
  if (at < 0) return html;
  let depth = 0;
  for (const match of html.slice(at).matchAll(new RegExp(`<(/?)${tag}[\\s>]`, 'g'))) {
    depth += match[1] === '' ? 1 : -1;
    if (depth === 0) {
      const end = html.indexOf('>', at + match.index) + 1;
      return html.slice(0, at) + without(html.slice(end), start, tag);
    }
  }
  return html;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&amp;': '&',
};

/** What a voice says of rendered text: its words, and of each formula the MathML without the drawing. */
export function spokenText(html: string): string {
  const words = without(html, '<span class="katex-html"', 'span').replace(
    /<annotation[\s\S]*?<\/annotation>/g,
    '',
  );
  return words
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|#x27|amp);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}
