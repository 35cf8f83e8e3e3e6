import type { Extent } from '../frame';
import { type HeightGrid, heightAt } from '../grid';
import type { Position } from '../position';
import type { Point3, Projection } from './projection';

/** The surface as rays of sight meet it. */
export interface Sight {
  /** Whether the surface stands between the point and the viewer. A point on the surface does not hide itself. */
  readonly hidden: (point: Point3) => boolean;
  /** (x, y) of the part of the surface that is seen at a pixel; undefined beside the surface. */
  readonly pick: (pixel: Position) => Position | undefined;
}

const STEPS_PER_CELL = 4;
/** So near the surface, as a part of its height, a point is on it. */
const ON_SURFACE = 0.02;

export function sight(grid: HeightGrid, range: Extent, { toward, unproject }: Projection): Sight {
  const [dx, dy, dz] = toward;
  const span = range[1] - range[0];
  const cellsPerUnit = Math.hypot(
    (dx * (grid.columns - 1)) / (grid.x[1] - grid.x[0]),
    (dy * (grid.rows - 1)) / (grid.y[1] - grid.y[0]),
  );
  const within = ([low, high]: Extent, v: number) => Math.max(low, Math.min(high, v));
  const at = (p: Point3, t: number): Point3 => [
    within(grid.x, p[0] + t * dx),
    within(grid.y, p[1] + t * dy),
    p[2] + t * dz,
  ];
  /** How far above the surface; NaN where there is none to see. */
  const above = ([x, y, z]: Point3) => {
    const height = heightAt(grid, x, y);
    return height < range[0] || height > range[1] ? Number.NaN : z - height;
  };
  /** The part of the ray p + t·toward that lies in the box, a little of air above and below included. */
  const stretch = (p: Point3) =>
    common([
      slab(p[0], dx, grid.x),
      slab(p[1], dy, grid.y),
      slab(p[2], dz, [range[0] - 0.01 * span, range[1] + 0.01 * span]),
    ]);
  const stepsIn = (length: number) => Math.max(2, Math.ceil(length * cellsPerUnit * STEPS_PER_CELL));

  function hidden(point: Point3): boolean {
    const gap = above([within(grid.x, point[0]), within(grid.y, point[1]), point[2]]);
    const insideFloor = slab(point[0], 0, grid.x) && slab(point[1], 0, grid.y);
    const touching = Boolean(insideFloor) && Math.abs(gap) < ON_SURFACE * span;
    const start: Point3 = touching ? [point[0], point[1], point[2] - gap] : point;
    const part = stretch(start);
    if (!part || part[1] <= 0) return false;
    const from = Math.max(0, part[0]);
    const steps = stepsIn(part[1] - from);
    let side = 0;
    for (let i = touching ? 0.2 : 0; i <= steps; i = Math.floor(i) + 1) {
      const now = Math.sign(above(at(start, from + ((part[1] - from) * i) / steps)));
      if (side * now < 0) return true;
      if (now !== 0 && !Number.isNaN(now)) side = now;
    }
    return false;
  }

  function pick(pixel: Position): Position | undefined {
    const ray = unproject(pixel);
    const part = stretch(ray);
    if (!part) return undefined;
    const steps = stepsIn(part[1] - part[0]);
    let [near, gapNear] = [part[1], above(at(ray, part[1]))];
    for (let i = 1; i <= steps; i += 1) {
      const far = part[1] + ((part[0] - part[1]) * i) / steps;
      const gapFar = above(at(ray, far));
      if (gapNear * gapFar <= 0) {
        const [x, y] = at(
          ray,
          bisect((t) => above(at(ray, t)), near, far),
        );
        return [x, y];
      }
      [near, gapNear] = [far, gapFar];
    }
    return undefined;
  }

  return { hidden, pick };
}

type Stretch = readonly [from: number, to: number];

function slab(start: number, speed: number, [low, high]: Extent): Stretch | undefined {
  if (Math.abs(speed) < 1e-12 * (high - low)) {
    return start >= low && start <= high ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : undefined;
  }
  const [a, b] = [(low - start) / speed, (high - start) / speed];
  return a < b ? [a, b] : [b, a];
}

function common(stretches: readonly (Stretch | undefined)[]): Stretch | undefined {
  let [from, to] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const stretch of stretches) {
    if (!stretch) return undefined;
    from = Math.max(from, stretch[0]);
    to = Math.min(to, stretch[1]);
  }
  return from < to ? [from, to] : undefined;
}

function bisect(gap: (t: number) => number, near: number, far: number): number {
  let [a, b] = [near, far];
  const side = Math.sign(gap(near));
  if (side === 0) return near;
  for (let i = 0; i < 48; i += 1) {
    const middle = (a + b) / 2;
    if (Math.sign(gap(middle)) === side) a = middle;
    else b = middle;
  }
  return b;
}
