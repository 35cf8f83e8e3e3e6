import type { Extent } from '../frame';
import { type HeightGrid, heightAt } from '../heights/grid';
import type { Position } from '../position';
import type { Point3, Projection } from './projection';
import { crossings, type Ray, stretchInside } from './ray';

/** The surface as rays of sight meet it. */
export interface Sight {
  /** Whether the surface stands between the point and the viewer. A point on the surface does not hide itself. */
  readonly hidden: (point: Point3) => boolean;
  /** (x, y) of the part of the surface that is seen at a pixel; undefined beside the surface. */
  readonly pick: (pixel: Position) => Position | undefined;
}

/** So near the surface, as a part of the height of the box, a point is on it. */
const onSurface = 0.02;
/** A ray that leaves a point of the surface meets it there: what is as near as this does not count. */
const ownDistance = 1e-6;

/** Heights outside the range are cut off, and hide nothing. */
export function sight(grid: HeightGrid, range: Extent, { toward, unproject }: Projection): Sight {
  const span = range[1] - range[0];
  const air = 0.01 * span;
  const box = [grid.x, grid.y, [range[0] - air, range[1] + air]] as const;
  const shown = (ray: Ray, t: number) => {
    const z = ray.start[2] + t * ray.direction[2];
    return z >= range[0] - 1e-9 * span && z <= range[1] + 1e-9 * span;
  };

  function hidden(point: Point3): boolean {
    const height = heightAt(grid, point[0], point[1]);
    const touching = Math.abs(point[2] - height) < onSurface * span;
    const start: Point3 = touching ? [point[0], point[1], height] : point;
    const ray = { start, direction: toward };
    const inside = stretchInside(ray, box);
    if (!inside || inside[1] <= 0) return false;
    const from = Math.max(0, inside[0]);
    const here = touching ? ownDistance * (inside[1] - from) : 0;
    return crossings(ray, grid, [from, inside[1]]).some((t) => t > here && shown(ray, t));
  }

  function pick(pixel: Position): Position | undefined {
    const ray = { start: unproject(pixel), direction: toward };
    const inside = stretchInside(ray, box);
    const t = inside && crossings(ray, grid, inside).findLast((at) => shown(ray, at));
    if (t === undefined) return undefined;
    return [
      Math.max(grid.x[0], Math.min(grid.x[1], ray.start[0] + t * toward[0])),
      Math.max(grid.y[0], Math.min(grid.y[1], ray.start[1] + t * toward[1])),
    ];
  }

  return { hidden, pick };
}
