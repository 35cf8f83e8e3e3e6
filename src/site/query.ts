/** A query or a name as search compares it: lower case, hyphens and slashes as blanks, no quotation marks or punctuation at the ends. */
export function plainQuery(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[-‐‑–—/]+/g, ' ')
    .replace(/["'“”‘’?!,;:]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Without the plural's ending, so that "skip connections" is the name "skip connection". */
const singular = (text: string): string => text.replace(/([a-z]{3,}[^s])s\b/g, '$1');

/** Whether a query is one of the names. */
export function isNamed(query: string, names: readonly string[]): boolean {
  const asked = singular(plainQuery(query));
  return names.some((name) => singular(plainQuery(name)) === asked);
}

const small = new Set(
  'a an and are at be can do does for how i in is it my of on or the there to too what when where why with'.split(
    ' ',
  ),
);

/** The query without its small words, where something is left: "why is my loss nan" → "loss nan". */
export function mainWords(query: string): string {
  const kept = query.split(' ').filter((word) => !small.has(word));
  return kept.length > 0 ? kept.join(' ') : query;
}
