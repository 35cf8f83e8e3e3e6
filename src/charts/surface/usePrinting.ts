import { useSyncExternalStore } from 'react';

let printing = false;

/** True while the page is being printed: then pictures should be SVG, which is sharp and takes the colors of paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => printing,
    () => false,
  );
}

function subscribe(changed: () => void): () => void {
  const set = (event: Event) => {
    printing = event.type === 'beforeprint';
    changed();
  };
  window.addEventListener('beforeprint', set);
  window.addEventListener('afterprint', set);
  return () => {
    window.removeEventListener('beforeprint', set);
    window.removeEventListener('afterprint', set);
  };
}
