import type { PlotFrame } from '@/charts/frame';
import { markPath } from '@/charts/mark-path';
import type { UnitsModel } from './model';
import type { UnitStatus } from './status';
import { placeAbout, placeBetween, powers } from './tints';

/** The place of each unit on the scale of tints. */
export function placesOf({ shown, statuses, reference, amounts }: UnitsModel): Float64Array {
  const range = powers(amounts ?? [1, 10]);
  return shown.units.map((value, k) =>
    reference === null ? placeBetween(value, range) : placeAbout(value, reference, statuses[k] ?? 'none'),
  );
}

/** Cells as a heat map wants them, row 0 at the bottom: layers are columns, and the first unit stands on top. */
export function cellsOf(places: Float64Array, { depth, width }: UnitsModel) {
  const values = Float64Array.from({ length: depth * width }, (_, cell) => {
    const unit = width - 1 - Math.floor(cell / depth);
    return places[(cell % depth) * width + unit] as number;
  });
  return { columns: depth, rows: width, values };
}

/** What a cell bears besides its color. */
export const marked = ['vanishing', 'exploding', 'dead'] as const satisfies readonly UnitStatus[];
export type Marked = (typeof marked)[number];

const shapes = { vanishing: 'down', exploding: 'up', dead: 'cross' } as const;

/** The outline of a mark about (x, y), from `r` to the left to `r` to the right. */
export const markAt = (status: Marked, x: number, y: number, r: number): string =>
  markPath(shapes[status], 2 * r, [x, y]);

/** All marks of one status as one path; `frame` has layers along x and units along y, each counted from 1. */
export function statusPath(
  statuses: readonly UnitStatus[],
  status: Marked,
  width: number,
  frame: PlotFrame,
): string {
  const cell = Math.min(Math.abs(frame.x(2) - frame.x(1)), Math.abs(frame.y(2) - frame.y(1)));
  const r = Math.min(4.5, 0.3 * cell);
  return statuses
    .flatMap((of, k) =>
      of === status ? [markAt(status, frame.x(Math.floor(k / width) + 1), frame.y((k % width) + 1), r)] : [],
    )
    .join('');
}
