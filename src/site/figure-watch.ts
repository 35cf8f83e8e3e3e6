/**
 * Figures that fail: their code did not come, did not hydrate, or threw. The picture stays, a sentence says that it
 * stands still, and nothing that is dead looks alive. Imports nothing, so that it stands in the page itself.
 */
function standStill(figure: HTMLElement): void {
  figure.dataset.failed = '';
  delete figure.dataset.ready;
  figure.removeAttribute('aria-busy');
  for (const old of figure.querySelectorAll<HTMLElement>('[data-stale]')) delete old.dataset.stale;
  for (const control of figure.querySelectorAll('button, input, select, textarea'))
    control.toggleAttribute('disabled', true);
  for (const handle of figure.querySelectorAll('svg [tabindex], svg[tabindex]')) {
    handle.removeAttribute('tabindex');
    if (handle.getAttribute('role') === 'slider') handle.setAttribute('aria-disabled', 'true');
  }
  // A frame without an origin of its own refuses code that a host does not offer to everybody: reloading is no help.
  const because = self.origin === 'null' ? 'refused' : 'failed';
  figure.querySelector(`[data-failure="${because}"]`)?.removeAttribute('hidden');
}

document.addEventListener('astro:hydration-error', ({ target }) => {
  const figure = target instanceof Element && target.querySelector<HTMLElement>('figure[data-widget]');
  if (figure) standStill(figure);
});
document.addEventListener('course:failed', ({ target }) => {
  if (target instanceof HTMLElement) standStill(target);
});

export {};
