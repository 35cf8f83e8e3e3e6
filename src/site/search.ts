import { entriesFor, type GlossaryEntry } from './glossary-search';
import { isNamed, mainWords, plainQuery } from './query';
import { entryItem, pageItem } from './search-items';
import type { Page } from './search-page';

type Results = readonly { data(): Promise<Page> }[];

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: Results }>;
  /** `null` when a newer search has begun. */
  debouncedSearch(query: string, options: object, wait: number): Promise<{ results: Results } | null>;
}

const shown = 8;
/** Milliseconds without a key before search begins. */
const wait = 120;
/** A page's own names count as much as its title. */
const ranking = { metaWeights: { title: 5, names: 5 } };

/** Pages whose names include the query come first. */
function namedFirst(pages: readonly Page[], query: string): Page[] {
  const isMeant = ({ meta }: Page) => isNamed(query, (meta.names ?? '').split(' | '));
  return [...pages.filter(isMeant), ...pages.filter((page) => !isMeant(page))];
}

async function load(bundle: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${bundle}pagefind.js`);
  await pagefind.options({ ranking });
  await pagefind.init();
  return pagefind;
}

async function loadGlossary(address: string): Promise<readonly GlossaryEntry[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}: ${address}`);
  return response.json();
}

/** Makes the dialog search as one types; calling it again for the same dialog does nothing, unless the first time failed. */
export async function connect(dialog: HTMLDialogElement): Promise<void> {
  const input = dialog.querySelector('input');
  const state = dialog.querySelector('.search-state');
  const list = dialog.querySelector('.search-results');
  const instead = dialog.querySelector<HTMLElement>('.search-instead');
  const { bundle = '', terms = '', nothing = '', found = '', failed = '', probe = '' } = dialog.dataset;
  if (!input || !state || !list || !instead || dialog.dataset.connected) return;
  dialog.dataset.connected = '';

  const fail = () => {
    list.replaceChildren();
    state.textContent = failed;
    instead.hidden = false;
  };
  let pagefind: Pagefind;
  let glossary: readonly GlossaryEntry[];
  try {
    [pagefind, glossary] = await Promise.all([load(bundle), loadGlossary(terms)]);
  } catch {
    delete dialog.dataset.connected;
    fail();
    return;
  }

  async function search(typed: string): Promise<void> {
    const query = plainQuery(typed);
    let answer = await pagefind.debouncedSearch(query, {}, wait);
    if (answer?.results.length === 0) answer = await pagefind.debouncedSearch(mainWords(query), {}, 0);
    if (!answer) return;
    // Pagefind says nothing of a part of its index that did not come.
    if (query !== '' && answer.results.length === 0 && (await pagefind.search(probe)).results.length === 0)
      throw new Error('The search index is not whole.');
    const pages = await Promise.all(answer.results.slice(0, shown).map((result) => result.data()));
    if (input?.value !== typed) return;
    const [first, ...others] = namedFirst(pages, query).map(pageItem);
    const entries = entriesFor(query, glossary).map((entry) => entryItem(entry, dialog.dataset));
    list?.replaceChildren(...(first ? [first] : []), ...entries, ...others);
    const words = pages.length + entries.length === 0 ? nothing : found;
    if (state) state.textContent = query === '' ? '' : words.replace('#', `${answer.results.length}`);
    if (instead) instead.hidden = true;
  }
  const searchOrFail = () => search(input.value).catch(fail);

  input.addEventListener('input', searchOrFail);
  if (input.value !== '') searchOrFail();
}
