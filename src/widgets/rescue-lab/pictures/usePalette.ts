import { type RefObject, useCallback, useSyncExternalStore } from 'react';

/** Changes whenever the theme does. */
export function useTheme(): string {
  const subscribe = useCallback((changed: () => void) => {
    const observer = new MutationObserver(changed);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'class'] });
    return () => observer.disconnect();
  }, []);
  return useSyncExternalStore(
    subscribe,
    () => document.documentElement.dataset.theme ?? '',
    () => '',
  );
}

const palettes = new Map<string, Uint32Array>();

/**
 * CSS colors as pixels, custom properties and mixtures included: CSS computes each once a theme, on elements that are
 * never seen, and a canvas turns them into numbers.
 */
export function paletteOf(
  beside: RefObject<HTMLElement | null>,
  colors: readonly string[],
  theme: string,
): Uint32Array | null {
  const key = `${theme} ${colors.join()}`;
  const known = palettes.get(key);
  if (known) return known;
  const found = beside.current && resolve(beside.current, colors);
  if (found) palettes.set(key, found);
  return found;
}

function resolve(beside: HTMLElement, colors: readonly string[]): Uint32Array | null {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [colors.length, 1];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  const host = document.createElement('span');
  host.hidden = true;
  const probes = colors.map((color) => {
    const probe = host.appendChild(document.createElement('span'));
    probe.style.color = color;
    return probe;
  });
  beside.after(host);
  probes.forEach((probe, k) => {
    context.fillStyle = getComputedStyle(probe).color;
    context.fillRect(k, 0, 1, 1);
  });
  host.remove();
  return new Uint32Array(context.getImageData(0, 0, colors.length, 1).data.buffer);
}
