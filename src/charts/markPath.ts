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

/** The outlines of many marks of one shape as one path, each centered on its place in pixels. */
export function marksPath(
  shape: MarkShape,
  size: number,
  places: readonly (readonly [x: number, y: number])[],
): string {
  const outline = markPath(shape, size);
  return places.map((place) => moved(outline, place)).join('');
}

/** An outline of absolute commands, but for arcs, which are relative, moved to another center. */
function moved(outline: string, [x, y]: readonly [x: number, y: number]): string {
  return outline.replace(
    /([MLHV])(-?[\d.]+)(?: (-?[\d.]+))?/g,
    (_, command: string, a: string, b?: string) => {
      if (command === 'V') return `V${px(Number(a) + y)}`;
      if (command === 'H' || b === undefined) return `${command}${px(Number(a) + x)}`;
      return `${command}${px(Number(a) + x)} ${px(Number(b) + y)}`;
    },
  );
}
