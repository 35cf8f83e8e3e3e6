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

/** Puts another address of this same page into the history and tells every figure to read it. */
export function goTo(address: string): void {
  window.history.pushState(null, '', address);
  window.dispatchEvent(new Event(changed));
}

/** Calls back whenever the address changes without a page load; returns what ends it. */
export function onAddress(callback: () => void): () => void {
  window.addEventListener('popstate', callback);
  window.addEventListener(changed, callback);
  return () => {
    window.removeEventListener('popstate', callback);
    window.removeEventListener(changed, callback);
  };
}
