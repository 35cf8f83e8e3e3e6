import { useSyncExternalStore } from 'react';

let printing = false;

function subscribe(changed: () => void): () => void {
  const media = matchMedia('print');
  const noting = (now: boolean) => () => {
    printing = now;
    changed();
  };
  const [begins, ends] = [noting(true), noting(false)];
  window.addEventListener('beforeprint', begins);
  window.addEventListener('afterprint', ends);
  media.addEventListener('change', changed);
  return () => {
    window.removeEventListener('beforeprint', begins);
    window.removeEventListener('afterprint', ends);
    media.removeEventListener('change', changed);
  };
}

/** Whether the page is about to be printed: a canvas keeps the colors of the screen, a vector picture takes those of paper. */
export const useOnPaper = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => printing || matchMedia('print').matches,
    () => false,
  );
