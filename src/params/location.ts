/** The only file that touches `location` and `history`. Browser only, except `onAddress`' callers' types. */

const changed = 'course:address';

/** The page's query as it is now. */
export const currentQuery = (): URLSearchParams => new URLSearchParams(window.location.search);

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
  window.history.pushState(null, '', address);
  window.dispatchEvent(new CustomEvent(changed, { detail: figure }));
}

/** Gives the present entry of the history another query, unheard. */
export function amend(query: string): void {
  const url = new URL(window.location.href);
  url.search = query;
  window.history.replaceState(window.history.state, '', url);
}

/** Calls back whenever the address changes without a page load, with the figure that is meant, if one is. */
export function onAddress(callback: (figure?: string) => void): void {
  window.addEventListener('popstate', () => callback());
  window.addEventListener(changed, (event) => callback((event as CustomEvent<string>).detail));
}
