import { follow, setParams } from './store';

/** A figure higher than the window comes with its top, where its pictures are, also from below. */
function bringIntoView(figure: HTMLElement): void {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const fits = figure.getBoundingClientRect().height < window.innerHeight;
  figure.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: fits ? 'nearest' : 'start' });
}

/**
 * Lets every `<a data-try="figure">` of the page set its figure in place instead of loading the page again.
 * Modified clicks (new tab, new window) stay the browser's.
 */
export function followLinks(root: Document): void {
  root.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-try]') : null;
    const figure = link && root.getElementById(link.dataset.try ?? '');
    if (!link || !figure) return;
    event.preventDefault();
    follow(figure.id, link.href);
    bringIntoView(figure);
  });
}

/** Sets another figure of this page and shows it; false, and nothing done, where the page does not have it. */
export function setOnPage(figure: string, values: Readonly<Record<string, string | number>>): boolean {
  const found = document.getElementById(figure);
  if (!found) return false;
  setParams(figure, values);
  bringIntoView(found);
  return true;
}
