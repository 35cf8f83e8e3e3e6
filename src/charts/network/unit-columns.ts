import type { Margin } from '../frame';
import type { Position } from '../position';

/**
 * Where the units of a network stand: one column a layer, evenly from the left edge to the right, the units of each
 * evenly about the middle. `places[layer][unit]`, pixels; a single layer stands in the middle.
 * @param pitch from one unit to the next; as far as the fullest column allows when absent.
 */
export function unitColumns(widths: readonly number[], area: Margin, pitch?: number): Position[][] {
  const most = Math.max(1, ...widths);
  const step = pitch ?? (area.bottom - area.top) / Math.max(1, most - 1);
  const middle = (area.top + area.bottom) / 2;
  const gaps = widths.length - 1;
  return widths.map((units, layer) => {
    const share = gaps === 0 ? 0.5 : layer / gaps;
    const x = area.left + share * (area.right - area.left);
    return Array.from({ length: units }, (_, unit) => [x, middle + (unit - (units - 1) / 2) * step] as const);
  });
}
