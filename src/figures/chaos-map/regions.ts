import type { HeightGrid } from '@/charts/heights/grid';
import { type Verdict, verdictOf } from '@/core/network/verdict';
import { depthOf, gainOf } from './growth-map';

/** Where the name of a part of the map stands. */
export interface Place {
  readonly verdict: Verdict;
  readonly at: readonly [gain: number, depth: number];
  readonly anchor: 'start' | 'middle' | 'end';
  /** Less room than the word takes: it stands upright. */
  readonly narrow: boolean;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly narrow: boolean;
}

/** The height of the names of the outer parts, and that of the middle one, which is wide only there. */
const outerRow = 40;
const middleRow = 3;
/** The room that a name takes, and that which it takes upright, in columns. */
const room = 11;
const narrowRoom = 3;
const gap = 0.12;

/**
 * The columns of a row that have a verdict: the first, and one after the last; null where there are too few for a
 * name.
 */
function stretch({ columns, values }: HeightGrid, row: number, verdict: Verdict): Stretch | null {
  const has = (column: number) => verdictOf(10 ** (values[row * columns + column] ?? 0)) === verdict;
  const found = Array.from({ length: columns }, (_, column) => column).filter(has);
  const [from, to] = [found[0] ?? 0, (found.at(-1) ?? -1) + 1];
  return to - from < narrowRoom ? null : { from, to, narrow: to - from < room };
}

/** Where an upright word of the middle part stands: high enough for its length. */
const uprightRow = 10;

/** The names beside the lines that part vanishing, healthy and exploding, as far as there is room for them. */
export function regionNames(grid: HeightGrid): Place[] {
  const beside = (verdict: Verdict, anchor: 'start' | 'end'): Place | null => {
    const part = stretch(grid, outerRow, verdict);
    if (!part) return null;
    const edge = anchor === 'start' ? gainOf(part.from) + gap : gainOf(part.to - 1) - gap;
    return part.narrow
      ? within(part, outerRow, verdict)
      : { verdict, at: [edge, depthOf(outerRow)], anchor, narrow: false };
  };
  const middle = (row: number) => {
    const part = stretch(grid, row, 'healthy');
    return part && within(part, row, 'healthy');
  };
  const low = middle(middleRow);
  return [
    beside('vanishing', 'end'),
    low?.narrow ? middle(uprightRow) : low,
    beside('exploding', 'start'),
  ].filter((place) => place !== null);
}

/** In the middle of a stretch. */
function within({ from, to, narrow }: Stretch, row: number, verdict: Verdict): Place {
  return { verdict, at: [(gainOf(from) + gainOf(to - 1)) / 2, depthOf(row)], anchor: 'middle', narrow };
}
