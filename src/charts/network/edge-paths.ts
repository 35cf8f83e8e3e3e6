import type { Position } from '../position';
import { px } from '../round';

export interface Edge {
  readonly from: Position;
  readonly to: Position;
  readonly weight: number;
  /** Whether it carries what is followed through the network. */
  readonly lit?: boolean;
}

/** A sign is told by the line itself: whole, dashed, or dotted for a weight of 0, which carries nothing. */
export type EdgeSign = 'positive' | 'negative' | 'zero';

export interface EdgeLayer {
  readonly sign: EdgeSign;
  /** Pixels. */
  readonly width: number;
  readonly lit: boolean;
  readonly d: string;
}

/** Widths come in half pixels, so that a thousand edges are a few paths. */
const half = (width: number) => Math.max(0.5, Math.round(2 * width) / 2);

/**
 * The edges of a network as one path for each look, those that are lit last.
 * @param thickness pixels, of |weight|
 */
export function edgePaths(edges: readonly Edge[], thickness: (size: number) => number): EdgeLayer[] {
  const layers = new Map<string, EdgeLayer & { readonly parts: string[] }>();
  for (const { from, to, weight, lit = false } of edges) {
    const sign = weight > 0 ? 'positive' : weight < 0 ? 'negative' : 'zero';
    const width = sign === 'zero' ? 1 : half(thickness(Math.abs(weight)));
    const key = `${sign} ${width} ${lit}`;
    const layer = layers.get(key) ?? { sign, width, lit, d: '', parts: [] };
    layer.parts.push(`M${px(from[0])} ${px(from[1])}L${px(to[0])} ${px(to[1])}`);
    layers.set(key, layer);
  }
  return Array.from(layers.values(), ({ parts, ...layer }) => ({ ...layer, d: parts.join('') })).sort(
    (a, b) => Number(a.lit) - Number(b.lit),
  );
}
