import type { GlossaryEntry } from './glossary-search';
import { excerpt } from './search-excerpt';
import type { Page } from './search-page';

const sectionsShown = 3;

function item(url: string, title: string, text: readonly (string | HTMLElement)[]): HTMLLIElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const detail = document.createElement('p');
  detail.append(...text);
  row.append(link, detail);
  return row;
}

/** A page that was found, with the sections in which. */
export function pageItem(page: Page): HTMLLIElement {
  const row = item(page.url, page.meta.title ?? page.url, excerpt(page.excerpt));
  const sections = page.sub_results.filter(({ url }) => url.includes('#') && !url.endsWith('#_top'));
  if (sections.length === 0) return row;
  const list = document.createElement('ol');
  list.append(
    ...sections
      .slice(0, sectionsShown)
      .map(({ url, title, excerpt: text }) => item(url, title, excerpt(text))),
  );
  row.append(list);
  return row;
}

/** An entry of the glossary: `data-glossary` is its page, `data-glossary-word` the page's name. */
export function entryItem({ id, term, text }: GlossaryEntry, data: DOMStringMap): HTMLLIElement {
  return item(`${data.glossary}#${id}`, `${data.glossaryWord}: ${term}`, [text]);
}
