import type { Bands } from '../heights/bands';
import { type HeightGrid, heightAt } from '../heights/grid';
import type { Position } from '../position';
import { drape, type Run } from './drape';
import { nearestOnMesh } from './nearest';
import { type Point3, type Projection, projection, type View } from './projection';
import { type Sight, sight } from './sight';

export interface SceneOptions {
  readonly width: number;
  readonly height: number;
  readonly grid: HeightGrid;
  /** Their range is the height of the box. */
  readonly bands: Bands;
  readonly view: View;
}

/** A surface as it is seen from one side, and what can be asked of the picture. */
export interface SurfaceScene extends SceneOptions, Projection, Sight {
  /** The point of the drawn surface over (x, y); its z is NaN where there is none, or it is cut off. */
  readonly lift: (x: number, y: number) => Point3;
  /** As `pick`, but beside the surface the nearest point of it: for a point that is dragged. */
  readonly grab: (pixel: Position) => Position;
  readonly drape: (corners: readonly (Position | Point3)[]) => Run[];
}

/** Keep the scene between renders (`useMemo` over grid, bands and view): the surface is drawn when it changes. */
export function surfaceScene(options: SceneOptions): SurfaceScene {
  const { width, height, grid, bands, view } = options;
  const eye = projection({ width, height, x: grid.x, y: grid.y, z: bands.range, ...view });
  const rays = sight(grid, bands.range, eye);
  const [low, high] = bands.range;
  // the range may come from other samples than the grid's: its very top or bottom may lie a hair outside
  const slack = 0.01 * (high - low);
  const lift = (x: number, y: number): Point3 => {
    const z = heightAt(grid, x, y);
    return [x, y, z >= low - slack && z <= high + slack ? z : Number.NaN];
  };
  const cloth = { grid, lift, project: eye.project, hidden: rays.hidden };
  return {
    ...options,
    ...eye,
    ...rays,
    lift,
    grab: (pixel) => rays.pick(pixel) ?? nearestOnMesh(grid, bands.range, eye.project, pixel),
    drape: (corners) => drape(corners, cloth),
  };
}
