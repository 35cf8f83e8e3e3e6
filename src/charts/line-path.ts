import type { PlotFrame } from './frame';
import { type Position, place } from './position';
import { px } from './round';

/**
 * The `d` of a polyline; a point without a place (NaN, or 0 on a log axis) leaves a gap, and one that stands alone is a dot. By
 * hand, because d3-shape comes with all its curves and symbols, which weigh as much as half a figure.
 */
export function linePath(points: readonly Position[], frame?: PlotFrame): string {
  const parts: string[] = [];
  let run = 0;
  const end = () => {
    if (run === 1) parts.push('Z');
    run = 0;
  };
  for (const point of points) {
    const at = place(point, frame);
    if (!at) {
      end();
      continue;
    }
    parts.push(`${run === 0 ? 'M' : 'L'}${px(at[0])},${px(at[1])}`);
    run += 1;
  }
  end();
  return parts.join('');
}
