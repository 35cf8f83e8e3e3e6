/** The only file that touches `location` and `history`. Browser only, except `onAddress`' callers' types. */

const changed = 'course:address';

/** The address that counts where the browser refuses to write one, as in a frame without an origin of its own. */
let unwritten: URL | undefined;

const here = () => new URL(unwritten ?? window.location.href);

function write(how: 'pushState' | 'replaceState', state: unknown, address: URL): void {
  try {
    window.history[how](state, '', address);
    unwritten = undefined;
  } catch {
    unwritten = address;
  }
}

/** The page's query as it is now, to the letter; a query that stands behind the fragment counts too. */
export function currentSearch(): string {
  const { search, hash } = here();
  const [, behind] = hash.split(/\?(.*)/s);
  return behind ? `${search}&${behind}` : search;
}

/** The page's query as it is now. */
export const currentQuery = (): URLSearchParams => new URLSearchParams(here().search);

/** True on a page that shows this figure alone (`<html data-embed="figure">`). */
export const standsAlone = (figure: string): boolean => document.documentElement.dataset.embed === figure;

/** The full address of this page with another query and fragment. */
export function addressWith(query: string, fragment: string): string {
  const url = new URL(window.location.href);
  url.search = query;
  url.hash = fragment;
  return url.href;
}

/** Puts another address of this same page into the history and tells every figure; the one that is meant reads it anew. */
export function goTo(address: string, figure: string): void {
  write('pushState', null, new URL(address, window.location.href));
  window.dispatchEvent(new CustomEvent(changed, { detail: figure }));
}

/** Replaces the query of the current history entry, without notifying the figures. */
export function amend(query: string): void {
  const url = here();
  url.search = query;
  write('replaceState', window.history.state, url);
}

/** Queries of the figures that the reader changed, by figure, in the present entry of the history. */
export function leftHere(): Readonly<Record<string, string>> {
  const left: unknown = window.history.state?.figures;
  return typeof left === 'object' && left !== null ? (left as Record<string, string>) : {};
}

/** Leaves them in the present entry, where the page finds them after Back, Reload or in a duplicated tab. */
export function leaveHere(figures: Readonly<Record<string, string>>): void {
  try {
    window.history.replaceState({ ...window.history.state, figures }, '');
  } catch {
    // Where the history is closed, the page opens as its address says.
  }
}

/** Calls back whenever the address changes without a page load, with the figure that is meant, if one is. */
export function onAddress(callback: (figure?: string) => void): void {
  window.addEventListener('popstate', () => {
    unwritten = undefined;
    callback();
  });
  window.addEventListener(changed, (event) => callback((event as CustomEvent<string>).detail));
}

/** Calls back when the reader leaves the page. */
export const onLeave = (callback: () => void): void => window.addEventListener('pagehide', callback);
