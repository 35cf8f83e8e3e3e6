import { excerpt } from './search-excerpt';

interface Page {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly sub_results: readonly { readonly url: string; readonly title: string; readonly excerpt: string }[];
}

interface Pagefind {
  options(options: { baseUrl?: string }): Promise<void>;
  /** `null` when a newer search has begun. */
  debouncedSearch(query: string): Promise<{ results: { data(): Promise<Page> }[] } | null>;
}

const shown = 8;
const sectionsShown = 3;

function item(url: string, title: string, text: string): HTMLLIElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const detail = document.createElement('p');
  detail.append(...excerpt(text));
  row.append(link, detail);
  return row;
}

function pageItem(page: Page): HTMLLIElement {
  const row = item(page.url, page.meta.title ?? page.url, page.excerpt);
  const sections = page.sub_results.filter(({ url }) => url.includes('#') && !url.endsWith('#_top'));
  if (sections.length === 0) return row;
  const list = document.createElement('ol');
  list.append(
    ...sections.slice(0, sectionsShown).map(({ url, title, excerpt }) => item(url, title, excerpt)),
  );
  row.append(list);
  return row;
}

/** Makes the dialog search as one types; calling it again for the same dialog does nothing. */
export async function connect(dialog: HTMLDialogElement): Promise<void> {
  const input = dialog.querySelector('input');
  const state = dialog.querySelector('.search-state');
  const list = dialog.querySelector('.search-results');
  if (!input || !state || !list || dialog.dataset.connected) return;
  dialog.dataset.connected = '';

  let pagefind: Pagefind;
  try {
    pagefind = await import(/* @vite-ignore */ `${dialog.dataset.bundle}pagefind.js`);
  } catch {
    state.textContent = dialog.dataset.failed ?? '';
    return;
  }

  async function search(query: string): Promise<void> {
    const found = await pagefind.debouncedSearch(query);
    if (!found) return;
    const pages = await Promise.all(found.results.slice(0, shown).map((result) => result.data()));
    if (input?.value.trim() !== query) return;
    list?.replaceChildren(...pages.map(pageItem));
    const words = pages.length === 0 ? dialog.dataset.nothing : dialog.dataset.found;
    if (state) state.textContent = query === '' ? '' : (words ?? '').replace('#', `${found.results.length}`);
  }

  input.addEventListener('input', () => search(input.value.trim()));
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  if (input.value !== '') search(input.value.trim());
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) dialog.close();
  });
}
