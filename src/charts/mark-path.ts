import type { Position } from './position';
import { px } from './round';

export type MarkShape = 'cross' | 'dot' | 'ring' | 'diamond' | 'square' | 'up' | 'down';

/** The outline of a mark `size` pixels wide, centered on a place in pixels. */
export function markPath(shape: MarkShape, size: number, [x, y]: Position = [0, 0]): string {
  const r = px(size / 2);
  const [left, right, top, bottom] = [px(x - r), px(x + r), px(y - r), px(y + r)];
  switch (shape) {
    case 'cross':
      return `M${left} ${top}L${right} ${bottom}M${left} ${bottom}L${right} ${top}`;
    case 'dot':
    case 'ring':
      return `M${left} ${px(y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;
    case 'diamond':
      return `M${px(x)} ${top}L${right} ${px(y)}L${px(x)} ${bottom}L${left} ${px(y)}Z`;
    case 'square':
      return `M${left} ${top}H${right}V${bottom}H${left}Z`;
    case 'up':
      return `M${px(x)} ${top}L${right} ${bottom}H${left}Z`;
    case 'down':
      return `M${px(x)} ${bottom}L${right} ${top}H${left}Z`;
  }
}

/** The outlines of many marks of one shape as one path. */
export const marksPath = (shape: MarkShape, size: number, places: readonly Position[]): string =>
  places.map((place) => markPath(shape, size, place)).join('');
