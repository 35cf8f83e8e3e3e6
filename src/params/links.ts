import { follow } from './store';

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
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    figure.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'nearest' });
  });
}
