import type { Extent } from '../frame';
import type { Bands } from '../heights/bands';
import { along, type HeightGrid } from '../heights/grid';
import { heightTint } from '../tint';
import type { Point3 } from './projection';

/** One piece of the surface between four samples, cut to the range of heights that is shown. */
export interface Cell {
  readonly column: number;
  readonly row: number;
  readonly corners: readonly Point3[];
  /** Seen from above, and from below. */
  readonly fill: string;
  readonly under: string;
}

/** Where the light comes from, in a box with sides of 2. */
const light = normalized([-0.45, -0.25, 0.86]);
const deepest = 0.45;
/** Few enough tints that neighbors often share one, and are then painted together. */
const tints = 16;
const shades = 6;

/** The pieces of a surface in grid order; none where a sample is missing. Does not depend on the view. */
export function surfaceCells(grid: HeightGrid, bands: Bands): Cell[] {
  const cells: Cell[] = [];
  for (let row = 0; row + 1 < grid.rows; row += 1) {
    for (let column = 0; column + 1 < grid.columns; column += 1) {
      const whole = [
        sample(grid, column, row),
        sample(grid, column + 1, row),
        sample(grid, column + 1, row + 1),
        sample(grid, column, row + 1),
      ];
      if (!whole.every((corner) => Number.isFinite(corner[2]))) continue;
      const corners = cutToRange(whole, bands.range);
      if (corners.length < 3) continue;
      const tint = stepped(bands.tint(mean(corners.map((corner) => corner[2]))), tints);
      const shade = deepest * stepped(1 - lightOn(whole, grid, bands.range), shades);
      cells.push({
        column,
        row,
        corners,
        fill: heightTint(tint, shade),
        under: heightTint(tint, deepest + 0.15),
      });
    }
  }
  return cells;
}

function sample(grid: HeightGrid, column: number, row: number): Point3 {
  const height = grid.values[row * grid.columns + column] ?? Number.NaN;
  return [along(grid.x, column, grid.columns), along(grid.y, row, grid.rows), height];
}

/** Sutherland–Hodgman against z = low and z = high. */
function cutToRange(polygon: readonly Point3[], [low, high]: Extent): readonly Point3[] {
  if (polygon.every(([, , z]) => z >= low && z <= high)) return polygon;
  return cut(
    cut(polygon, (z) => z - low),
    (z) => high - z,
  );
}

function cut(polygon: readonly Point3[], inside: (z: number) => number): Point3[] {
  return polygon.flatMap((to, i) => {
    const from = polygon.at(i - 1) ?? to;
    const [a, b] = [inside(from[2]), inside(to[2])];
    const crossing = a < 0 !== b < 0 ? [between(from, to, a / (a - b))] : [];
    return b < 0 ? crossing : [...crossing, to];
  });
}

function between(from: Point3, to: Point3, t: number): Point3 {
  return [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1]), from[2] + t * (to[2] - from[2])];
}

/** 0…1: the cosine between the light and the normal of a piece, as the box shows it. */
function lightOn(corners: readonly Point3[], grid: HeightGrid, range: Extent): number {
  const [a, b, c, d] = corners;
  if (!a || !b || !c || !d) return 1;
  const unit = (extent: Extent) => 2 / (extent[1] - extent[0]);
  const rise = 0.55 * unit(range);
  const slopeX = ((b[2] + c[2] - a[2] - d[2]) / 2 / (b[0] - a[0])) * (rise / unit(grid.x));
  const slopeY = ((c[2] + d[2] - a[2] - b[2]) / 2 / (d[1] - a[1])) * (rise / unit(grid.y));
  const normal = normalized([-slopeX, -slopeY, 1]);
  return Math.max(0, normal[0] * light[0] + normal[1] * light[1] + normal[2] * light[2]);
}

function normalized([x, y, z]: Point3): Point3 {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

function stepped(t: number, steps: number): number {
  return Math.round(t * steps) / steps;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
