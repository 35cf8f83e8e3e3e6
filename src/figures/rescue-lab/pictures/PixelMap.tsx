import { memo, useLayoutEffect, useRef } from 'react';
import { paletteOf } from './palette';
import { useTheme } from './useTheme';

export interface Pixels {
  readonly columns: number;
  readonly rows: number;
  /** Row by row, the top one first: the place of each pixel's color in the palette, or 255 for none. */
  readonly indices: Uint8Array;
}

interface PixelMapProps {
  readonly pixels: Pixels;
  /** CSS colors. */
  readonly colors: readonly string[];
  readonly className: string;
}

export const noColor = 255;

/** The palettes of each list of colors, by theme. */
const palettes = new WeakMap<readonly string[], Map<string, Uint32Array>>();

function paletteBeside(element: HTMLElement, colors: readonly string[], theme: string): Uint32Array {
  const byTheme = palettes.get(colors) ?? new Map<string, Uint32Array>();
  palettes.set(colors, byTheme);
  const cached = byTheme.get(theme);
  if (cached) return cached;
  const style = getComputedStyle(element);
  const palette = paletteOf(colors, (name) => style.getPropertyValue(name));
  byTheme.set(theme, palette);
  return palette;
}

/** A picture of few, large pixels, which the style sheet places over a chart: what changes many times a second. */
export const PixelMap = memo(function PixelMap({ pixels, colors, className }: PixelMapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useTheme();
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context) return;
    const palette = paletteBeside(canvas.current, colors, theme);
    const { columns, rows, indices } = pixels;
    if (context.canvas.width !== columns) context.canvas.width = columns;
    if (context.canvas.height !== rows) context.canvas.height = rows;
    const image = context.createImageData(columns, rows);
    const out = new Uint32Array(image.data.buffer);
    for (let k = 0; k < out.length; k++) out[k] = palette[indices[k] as number] ?? 0;
    context.putImageData(image, 0, 0);
  }, [pixels, colors, theme]);
  return (
    <div className={className} aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
});
