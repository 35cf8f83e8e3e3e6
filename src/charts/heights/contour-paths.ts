import { extent } from 'd3-array';
import { type ContourMultiPolygon, contours } from 'd3-contour';
import type { PlotFrame } from '../frame';
import type { Position } from '../position';
import { px1 } from '../round';
import type { Bands } from './bands';
import { along, type HeightGrid } from './grid';

export interface ContourPaths {
  /** One filled region for each band, everything at or above its lower level; drawn one upon the other. */
  readonly regions: readonly string[];
  /** The lines of equal height, one path a level, without the borders of the picture. */
  readonly lines: readonly string[];
}

/** Pixel paths of the bands and level lines of a height grid. */
export function contourPaths(grid: HeightGrid, { levels }: Bands, frame: PlotFrame): ContourPaths {
  // below every height, so that the lowest region is the whole surface without its holes
  const shapes = contourShapes(grid, [-Number.MAX_VALUE, ...levels]);
  return {
    regions: shapes.map((rings) => rings.map((ring) => `${path(simplify(ring, grid), frame)}Z`).join('')),
    lines: shapes.slice(1).map((rings) => linePath(rings, grid, frame)),
  };
}

/** Pixel path of the one level line at this height, without the borders of the picture; empty where there is none. */
export function levelPath(grid: HeightGrid, height: number, frame: PlotFrame): string {
  return contourShapes(grid, [height])
    .map((rings) => linePath(rings, grid, frame))
    .join('');
}

function linePath(rings: readonly Position[][], grid: HeightGrid, frame: PlotFrame): string {
  return rings
    .flatMap((ring) => inside(ring, grid))
    .filter((run) => !grazes(run, grid))
    .map((points) => path(points, frame))
    .join('');
}

function path(points: readonly Position[], frame: PlotFrame): string {
  return `M${points.map(([x, y]) => `${px1(frame.x(x))} ${px1(frame.y(y))}`).join('L')}`;
}

const cache = new WeakMap<HeightGrid, number[]>();

/** The heights with −∞ where there is no surface, as d3 wants them; made once a grid, for levels that follow a point. */
function bottomed(grid: HeightGrid): number[] {
  const heights =
    cache.get(grid) ?? Array.from(grid.values, (v) => (Number.isFinite(v) ? v : Number.NEGATIVE_INFINITY));
  cache.set(grid, heights);
  return heights;
}

/** The rings of every level in data coordinates; linear interpolation between the samples. */
export function contourShapes(grid: HeightGrid, levels: readonly number[]): Position[][][] {
  const at = contours()
    .size([grid.columns, grid.rows])
    .thresholds([...levels]);
  return at(bottomed(grid)).map((shape) => rings(shape).map((ring) => ring.map((p) => toData(p, grid))));
}

/** Without the specks smaller than a cell, which are the samples' doing rather than the surface's. */
function rings(shape: ContourMultiPolygon): number[][][] {
  return shape.coordinates.flat().filter((ring) => span(ring, 0) > 0.9 || span(ring, 1) > 0.9);
}

/** How many cells a ring is wide or high; the hole of one missing sample is 1. */
function span(ring: readonly number[][], axis: 0 | 1): number {
  const [low = 0, high = 0] = extent(ring, (point) => point[axis]);
  return high - low;
}

/** d3 puts the sample (i, j) at (i + ½, j + ½) and closes shapes half a cell outside: drawn in to the border. */
function toData([u = 0, v = 0]: readonly number[], grid: HeightGrid): Position {
  const column = Math.max(0, Math.min(grid.columns - 1, u - 0.5));
  const row = Math.max(0, Math.min(grid.rows - 1, v - 0.5));
  return [along(grid.x, column, grid.columns), along(grid.y, row, grid.rows)];
}

function onSameBorder([ax, ay]: Position, [bx, by]: Position, { x, y }: HeightGrid): boolean {
  return (ax === bx && (ax === x[0] || ax === x[1])) || (ay === by && (ay === y[0] || ay === y[1]));
}

/** The parts of a closed ring that do not run along the border. */
function inside(ring: readonly Position[], grid: HeightGrid): Position[][] {
  const runs: Position[][] = [];
  let run: Position[] = [];
  ring.slice(1).forEach((point, i) => {
    const before = ring[i] ?? point;
    if (onSameBorder(before, point, grid)) {
      if (run.length > 1) runs.push(run);
      run = [];
    } else {
      if (run.length === 0) run.push(before);
      run.push(point);
    }
  });
  if (run.length > 1) runs.push(run);
  return runs;
}

/** Whether a run leaves a border and comes back to it within half a cell: no line to the eye, but a mark on the border. */
function grazes(run: readonly Position[], { x, y, columns, rows }: HeightGrid): boolean {
  const [start, end] = [run[0], run.at(-1)];
  if (!start || !end) return true;
  const near = (axis: 0 | 1, border: number, cell: number) =>
    start[axis] === border &&
    end[axis] === border &&
    run.every((point) => Math.abs(point[axis] - border) < Math.abs(cell) / 2);
  const [cellX, cellY] = [(x[1] - x[0]) / (columns - 1), (y[1] - y[0]) / (rows - 1)];
  return x.some((border) => near(0, border, cellX)) || y.some((border) => near(1, border, cellY));
}

/** Drops the samples along a border, which lie on one straight line between the ends that are kept. */
function simplify(ring: readonly Position[], grid: HeightGrid): Position[] {
  const kept: Position[] = [];
  for (const point of ring) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    const straight =
      before &&
      last &&
      onSameBorder(before, last, grid) &&
      onSameBorder(last, point, grid) &&
      onSameBorder(before, point, grid);
    if (straight) kept.pop();
    kept.push(point);
  }
  return kept;
}
