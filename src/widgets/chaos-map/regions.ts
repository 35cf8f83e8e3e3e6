import type { HeightGrid } from '@/charts/grid';
import { type Verdict, verdictOf } from '@/core/network/verdict';
import { depthOf, gainOf } from './growth-map';

/** Where the name of a part of the map stands. */
export interface Place {
  readonly verdict: Verdict;
  readonly at: readonly [gain: number, depth: number];
  readonly anchor: 'start' | 'middle' | 'end';
  /** Room for the shape alone, without the word. */
  readonly narrow: boolean;
}

/** The height of the names of the outer parts, and that of the middle one, which is wide only there. */
const outerRow = 40;
const middleRow = 3;
/** The room that a name takes, and that which its shape takes, in columns. */
const room = 11;
const narrowRoom = 3;
const gap = 0.12;

/**
 * The columns of a row that have a verdict: the first, and one after the last; null where there are too few for a
 * name.
 */
function stretch({ columns, values }: HeightGrid, row: number, verdict: Verdict) {
  const has = (column: number) => verdictOf(10 ** (values[row * columns + column] ?? 0)) === verdict;
  const found = Array.from({ length: columns }, (_, column) => column).filter(has);
  const [from, to] = [found[0] ?? 0, (found.at(-1) ?? -1) + 1];
  return to - from < narrowRoom ? null : { from, to, narrow: to - from < room };
}

/** The names beside the lines that part vanishing, healthy and exploding, as far as there is room for them. */
export function regionNames(grid: HeightGrid): Place[] {
  const places: Place[] = [];
  const vanishing = stretch(grid, outerRow, 'vanishing');
  const middle = stretch(grid, middleRow, 'healthy');
  const exploding = stretch(grid, outerRow, 'exploding');
  if (vanishing) {
    const at = [gainOf(vanishing.to - 1) - gap, depthOf(outerRow)] as const;
    places.push({ verdict: 'vanishing', at, anchor: 'end', narrow: vanishing.narrow });
  }
  if (middle) {
    const at = [(gainOf(middle.from) + gainOf(middle.to - 1)) / 2, depthOf(middleRow)] as const;
    places.push({ verdict: 'healthy', at, anchor: 'middle', narrow: middle.narrow });
  }
  if (exploding) {
    const at = [gainOf(exploding.from) + gap, depthOf(outerRow)] as const;
    places.push({ verdict: 'exploding', at, anchor: 'start', narrow: exploding.narrow });
  }
  return places;
}
