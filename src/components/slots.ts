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
