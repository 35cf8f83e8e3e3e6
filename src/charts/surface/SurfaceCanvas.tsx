import { type RefObject, useCallback, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { drawLayers } from './canvas';
import type { Layer } from './paint';

interface SurfaceCanvasProps {
  readonly layers: readonly Layer[];
  readonly width: number;
  readonly height: number;
}

/** The surface as pixels: what turns fast enough. */
export function SurfaceCanvas({ layers, width, height }: SurfaceCanvasProps) {
  const ref = useRef<HTMLCanvasElement>(null);
  const surroundings = useSurroundings(ref);
  useLayoutEffect(() => {
    if (ref.current) drawLayers(ref.current, layers, { width, height, theme: surroundings });
  }, [layers, width, height, surroundings]);
  return (
    <div className="surface-canvas" aria-hidden="true">
      <canvas ref={ref} />
    </div>
  );
}

/** Theme, size and sharpness of the screen: when one of them changes, the pixels are drawn anew. */
function useSurroundings(ref: RefObject<HTMLElement | null>): string {
  const subscribe = useCallback(
    (changed: () => void) => {
      const theme = new MutationObserver(changed);
      theme.observe(document.documentElement, { attributeFilter: ['data-theme', 'class'] });
      const size = new ResizeObserver(changed);
      if (ref.current) size.observe(ref.current);
      // zooming and moving to another screen change devicePixelRatio, and the size of the window with it
      window.addEventListener('resize', changed);
      return () => {
        theme.disconnect();
        size.disconnect();
        window.removeEventListener('resize', changed);
      };
    },
    [ref],
  );
  return useSyncExternalStore(
    subscribe,
    () => `${document.documentElement.dataset.theme} ${devicePixelRatio} ${ref.current?.clientWidth}`,
    () => '',
  );
}
