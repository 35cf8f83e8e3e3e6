import { forwardDifference } from '@/core/calculus/differences';
import type { Slope } from '@/core/calculus/slope';
import { surfaces } from '@/core/landscapes';
import type { Landscape } from '@/core/landscapes/landscape';
import type { Values } from '@/params/schema';
import type { FigureModel } from '../figure-model';
import { arrowScaleFor, edges, type Ground, groundOf } from '../ground';
import type { schema } from './params';

type Readout = 'z' | 'slope-x' | 'slope-y' | 'steepness' | 'direction';
export type Sentence = 'uphill' | 'flat' | 'kink' | 'no-slope' | 'undefined';
type Column = 'x' | 'y' | 'z';

/** A point or a vector of the input plane. */
export type Plain = readonly [x: number, y: number];
export type Point3 = readonly [x: number, y: number, z: number];

export interface Walk {
  /** Where the walk of `reach` gradients ends, on the ground: the edge of the window at the latest. */
  readonly end: Point3;
  /** As far along the tangent: it rises |∇f|² for each ∇f of way. */
  readonly tangentEnd: Point3;
  /** True where the walk would go on beyond the window. */
  readonly leaves: boolean;
}

export interface SurfaceExplorerModel extends FigureModel<Readout, Sentence, Column> {
  readonly ground: Ground;
  /** The height is NaN where the surface has none. */
  readonly point: Point3;
  /** ∇f, or its forward difference, in the input plane. */
  readonly gradient: Plain | null;
  /** Map units for one unit of slope in the gradient's arrow. */
  readonly arrowScale: number;
  readonly walk: Walk | null;
}

const finite = (numbers: readonly number[]) => numbers.every(Number.isFinite);

/** The largest t ≤ 1 for which p + t·step stays in the window. */
function insideShare(point: Plain, step: Plain): number {
  const share = (at: number, by: number) => (by === 0 ? 1 : (edges[by > 0 ? 1 : 0] - at) / by);
  return Math.max(0, Math.min(1, share(point[0], step[0]), share(point[1], step[1])));
}

function walkOf(landscape: Landscape, [x, y, z]: Point3, [gx, gy]: Plain, reach: number): Walk {
  const share = insideShare([x, y], [reach * gx, reach * gy]);
  const length = share * reach;
  const end = [x + length * gx, y + length * gy] as const;
  return {
    end: [...end, landscape.value(end)],
    tangentEnd: [...end, z + length * (gx * gx + gy * gy)],
    leaves: share < 1,
  };
}

/** ∇f = (∂f/∂x, ∂f/∂y): exact, or by forward differences of step h. `kink` and `undefined` say why there is none. */
function slopeAt(landscape: Landscape, at: Plain, exact: boolean, h: number): Slope {
  if (exact) return landscape.slope(at);
  const value = landscape.value(at);
  const gradient = forwardDifference(landscape.value, at, h);
  return finite([value, ...gradient]) ? { kind: 'smooth', value, gradient } : { kind: 'undefined', value };
}

function sentenceOf(
  slope: Slope,
  steepness: number,
  direction: number | null,
): SurfaceExplorerModel['sentence'] {
  switch (slope.kind) {
    case 'undefined':
      return Number.isFinite(slope.value)
        ? { key: 'no-slope', values: { z: slope.value } }
        : { key: 'undefined', values: {} };
    case 'kink': {
      const [leftX = 0, leftY = 0] = slope.left;
      const [rightX = 0, rightY = 0] = slope.right;
      return { key: 'kink', values: { leftX, rightX, leftY, rightY } };
    }
    case 'smooth':
      return direction === null
        ? { key: 'flat', values: { z: slope.value } }
        : { key: 'uphill', values: { z: slope.value, steepness, direction } };
  }
}

/**
 * A surface, a point on it, and the gradient there.
 * @param own the learner's own surface, which takes the place of `fn`.
 */
export function surfaceExplorer(values: Values<typeof schema>, own?: Landscape): SurfaceExplorerModel {
  const landscape = own ?? surfaces[values.fn];
  const at = [values.x, values.y] as const;
  const slope = slopeAt(landscape, at, values.exact === 1, values.h);
  const point: Point3 = [...at, slope.value];
  const gradient =
    slope.kind === 'smooth' ? ([slope.gradient[0] ?? 0, slope.gradient[1] ?? 0] as const) : null;
  const steepness = gradient ? Math.hypot(...gradient) : Number.NaN;
  const direction = gradient && steepness > 0 ? (Math.atan2(gradient[1], gradient[0]) * 180) / Math.PI : null;
  const ground = groundOf(landscape);
  const walk = gradient && walkOf(landscape, point, gradient, values.reach);
  return {
    ground,
    point,
    gradient,
    arrowScale: gradient ? arrowScaleFor(ground, gradient) : ground.arrowScale,
    walk,
    readouts: {
      z: Number.isFinite(slope.value) ? slope.value : null,
      'slope-x': gradient?.[0] ?? null,
      'slope-y': gradient?.[1] ?? null,
      steepness: gradient ? steepness : null,
      direction,
    },
    sentence: sentenceOf(slope, steepness, direction),
    table: {
      columns: [{ key: 'x' }, { key: 'y' }, { key: 'z' }],
      rows: [point, ...(walk ? [walk.end] : [])].map((row) =>
        row.map((cell) => (Number.isFinite(cell) ? cell : null)),
      ),
    },
  };
}
