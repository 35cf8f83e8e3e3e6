import { ticks as d3Ticks } from 'd3';
import { tickFormat } from '../format';
import type { Extent } from '../frame';
import type { Position } from '../position';
import { px1 } from '../round';
import type { Point3 } from './projection';
import type { SurfaceScene } from './scene';

export interface AxisText {
  readonly at: Position;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

export interface BoxAxis {
  readonly name: 'x' | 'y' | 'z';
  readonly ticks: readonly AxisText[];
  /** Where the axis's own label goes. */
  readonly label: Omit<AxisText, 'text'>;
}

export interface Box {
  /** The floor and the two walls behind the surface: their outlines, and lines at the ticks. */
  readonly outline: string;
  readonly grid: string;
  readonly tickMarks: string;
  /** Axes long enough, as seen, to be read. */
  readonly axes: readonly BoxAxis[];
}

const TICK = 5;
const NUMBER = 13;
const LABEL = 31;
const SHORTEST_AXIS = 45;

/** The box round a surface as the view shows it: only what stands behind, numbers along the edges in front. */
export function box({ project, toward, grid, bands, height }: SurfaceScene): Box {
  const z = bands.range;
  const [backX, frontX] = toward[0] < 0 ? [grid.x[1], grid.x[0]] : [grid.x[0], grid.x[1]];
  const [backY, frontY] = toward[1] < 0 ? [grid.y[1], grid.y[0]] : [grid.y[0], grid.y[1]];
  const polyline = (...points: Point3[]) => `M${points.map(project).map(pixel).join('L')}`;
  const [xs, ys, zs] = [rounds(grid.x, 5), rounds(grid.y, 5), rounds(z, 4)];
  const sides: Position[] = [
    [backX, frontY],
    [frontX, backY],
  ];
  const [left] = sides.sort((a, b) => project([...a, z[0]])[0] - project([...b, z[0]])[0]);
  const [zx, zy] = left ?? [backX, frontY];
  const axes = [
    axis(
      'x',
      xs,
      (v) => [v, frontY, z[0]],
      (v) => [v, backY, z[0]],
      grid.x,
    ),
    axis(
      'y',
      ys,
      (v) => [frontX, v, z[0]],
      (v) => [backX, v, z[0]],
      grid.y,
    ),
    axis(
      'z',
      zs,
      (v) => [zx, zy, v],
      (v) => [zx === backX ? frontX : backX, zy === backY ? frontY : backY, v],
      z,
    ),
  ].filter((a) => a.length >= SHORTEST_AXIS);
  return {
    outline: [
      `${polyline([grid.x[0], grid.y[0], z[0]], [grid.x[1], grid.y[0], z[0]], [grid.x[1], grid.y[1], z[0]], [grid.x[0], grid.y[1], z[0]])}Z`,
      polyline(
        [frontX, backY, z[0]],
        [frontX, backY, z[1]],
        [backX, backY, z[1]],
        [backX, frontY, z[1]],
        [backX, frontY, z[0]],
      ),
      polyline([backX, backY, z[0]], [backX, backY, z[1]]),
    ].join(''),
    grid: [
      ...xs.map((v) => polyline([v, frontY, z[0]], [v, backY, z[0]], [v, backY, z[1]])),
      ...ys.map((v) => polyline([frontX, v, z[0]], [backX, v, z[0]], [backX, v, z[1]])),
      ...zs.map((v) => polyline([frontX, backY, v], [backX, backY, v], [backX, frontY, v])),
    ].join(''),
    tickMarks: axes.map((a) => a.marks).join(''),
    axes,
  };

  function axis(
    name: BoxAxis['name'],
    values: readonly number[],
    edge: (v: number) => Point3,
    opposite: (v: number) => Point3,
    extent: Extent,
  ): BoxAxis & { readonly marks: string; readonly length: number } {
    const [a, b] = [project(edge(extent[0])), project(edge(extent[1]))];
    const middle = (extent[0] + extent[1]) / 2;
    const out = outward(project(edge(middle)), project(opposite(middle)), name === 'z', height);
    const anchor = Math.abs(out[0]) < 0.4 ? 'middle' : out[0] > 0 ? 'start' : 'end';
    const move = ([x, y]: Position, by: number): Position => [x + by * out[0], y + by * out[1]];
    const print = tickFormat(values);
    return {
      name,
      length: Math.hypot(b[0] - a[0], b[1] - a[1]),
      marks: values
        .map((v) => project(edge(v)))
        .map((at) => `M${pixel(at)}L${pixel(move(at, TICK))}`)
        .join(''),
      ticks: values.map((v) => ({ at: move(project(edge(v)), NUMBER), anchor, text: print(v) })),
      label: {
        at: name === 'z' ? above(project(edge(extent[1]))) : move(project(edge(middle)), LABEL),
        anchor,
      },
    };
  }
}

/** The direction from the far side of the box to this edge, in pixels; straight down or left when seen edge-on. */
function outward(edge: Position, opposite: Position, vertical: boolean, height: number): Position {
  if (vertical) return [-1, 0];
  const [dx, dy] = [edge[0] - opposite[0], edge[1] - opposite[1]];
  // a low view flattens the floor: push the numbers down, clear of the edge
  const down = Math.max(dy, 0.15 * height);
  const length = Math.hypot(dx, down);
  return [dx / length, down / length];
}

/** A vertical axis has its label on top. */
function above([x, y]: Position): Position {
  return [x - TICK, y - 14];
}

function rounds(extent: Extent, count: number): number[] {
  return d3Ticks(extent[0], extent[1], count);
}

function pixel([x, y]: Position): string {
  return `${px1(x)} ${px1(y)}`;
}
