import { lab } from 'd3-color';
import type { Layer, Outline } from './paint';

export interface CanvasLook {
  /** The size of the scene, which the canvas shows scaled to its own width. */
  readonly width: number;
  readonly height: number;
  /** Anything that differs between themes; a new one makes the colors be looked up again. */
  readonly theme: string;
}

const mesh = 'var(--height-mesh)';

/** The same pieces as the SVG, in the same order, colors and lines; sharp on every screen. */
export function drawLayers(canvas: HTMLCanvasElement, layers: readonly Layer[], look: CanvasLook): void {
  const context = canvas.getContext('2d');
  const shown = canvas.clientWidth;
  if (!context || shown === 0) return;
  const scale = (shown * devicePixelRatio) / look.width;
  const [width, height] = [Math.round(look.width * scale), Math.round(look.height * scale)];
  // setting a size clears the canvas and its memory, even to the same number
  if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
  const fills = layers.flatMap((layer) => layer.map((facet) => facet.fill));
  const colors = palette(canvas, [mesh, ...fills], look.theme);
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, look.width, look.height);
  context.lineWidth = (0.5 * look.width) / shown;
  context.lineJoin = 'round';
  context.strokeStyle = colors.get(mesh) ?? '';
  for (const layer of layers) {
    for (const { fill, outlines } of layer) {
      context.fillStyle = colors.get(fill) ?? '';
      trace(context, outlines);
      context.fill();
    }
    trace(
      context,
      layer.flatMap((facet) => facet.outlines),
    );
    context.stroke();
  }
}

function trace(context: CanvasRenderingContext2D, outlines: readonly Outline[]): void {
  context.beginPath();
  for (const outline of outlines) {
    const [x, y] = outline[0] ?? [0, 0];
    context.moveTo(x, y);
    for (let i = 1; i < outline.length; i += 1) {
      const [u, v] = outline[i] ?? [x, y];
      context.lineTo(u, v);
    }
    context.closePath();
  }
}

const palettes = new WeakMap<Element, { readonly theme: string; readonly colors: Map<string, string> }>();

/** A canvas knows no custom properties: CSS computes each color once a theme, on elements that are never seen. */
function palette(canvas: Element, fills: readonly string[], theme: string): ReadonlyMap<string, string> {
  let kept = palettes.get(canvas);
  if (kept?.theme !== theme) {
    kept = { theme, colors: new Map() };
    palettes.set(canvas, kept);
  }
  const { colors } = kept;
  const unknown = new Set(fills.filter((fill) => !colors.has(fill)));
  if (unknown.size === 0) return colors;
  const host = document.createElement('span');
  const probes = Array.from(unknown, (fill) => {
    const probe = host.appendChild(document.createElement('span'));
    probe.style.color = fill;
    return [fill, probe] as const;
  });
  host.hidden = true;
  canvas.after(host);
  for (const [fill, probe] of probes) colors.set(fill, short(getComputedStyle(probe).color));
  host.remove();
  return colors;
}

/** Setting `lab(…)` as a fill takes a canvas six times as long as setting `#…`. */
function short(color: string): string {
  const [, l, a, b] = /^lab\(([\d.e-]+) ([\d.e-]+) ([\d.e-]+)\)$/.exec(color) ?? [];
  return l && a && b ? lab(Number(l), Number(a), Number(b)).formatHex() : color;
}
