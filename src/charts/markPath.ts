import { px } from './round';

export type MarkShape = 'cross' | 'dot' | 'ring' | 'diamond' | 'square' | 'up' | 'down';

/** The outline of a mark `size` pixels wide, centered on (0, 0). */
export function markPath(shape: MarkShape, size: number): string {
  const r = px(size / 2);
  switch (shape) {
    case 'cross':
      return `M${-r} ${-r}L${r} ${r}M${-r} ${r}L${r} ${-r}`;
    case 'dot':
    case 'ring':
      return `M${-r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;
    case 'diamond':
      return `M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`;
    case 'square':
      return `M${-r} ${-r}H${r}V${r}H${-r}Z`;
    case 'up':
      return `M0 ${-r}L${r} ${r}H${-r}Z`;
    case 'down':
      return `M0 ${r}L${r} ${-r}H${-r}Z`;
  }
}
