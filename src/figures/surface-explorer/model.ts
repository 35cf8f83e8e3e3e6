import { forwardDifference } from '@/core/calculus/differences';
import type { Slope } from '@/core/calculus/slope';
import { surfaces } from '@/core/landscapes';
import type { Landscape } from '@/core/landscapes/landscape';
import type { Values } from '@/params/schema';
import { arrowScaleFor, domain, sampleSurface } from '@/scenes/landscape/sampled-surface';
import type { schema } from './params';
import { directionOf, type Plain, plain, sentenceOf } from './sentence';

export type Point3 = readonly [x: number, y: number, z: number];

export interface Walk {
  /** Where the walk of `reach` arrows ends: the edge of the window at the latest. */
  readonly end: Point3;
  /** As far along the tangent, which rises ∇f·d over a way d; null where the surface has no tangent. */
  readonly tangentEnd: Point3 | null;
  /** True where the walk would go on beyond the window. */
  readonly leaves: boolean;
}

/** What the arrow is: ∇f, its forward difference, or two differences at a point that has no gradient. */
export type ArrowKind = 'exact' | 'measured' | 'no-gradient';

export type SurfaceExplorerModel = ReturnType<typeof modelOf>;

const finite = (numbers: readonly number[]) => numbers.every(Number.isFinite);

/** The largest t ≤ 1 for which p + t·step stays in the window. */
function insideShare(point: Plain, step: Plain): number {
  const share = (at: number, by: number) => (by === 0 ? 1 : (domain[by > 0 ? 1 : 0] - at) / by);
  return Math.max(0, Math.min(1, share(point[0], step[0]), share(point[1], step[1])));
}

function walkOf(
  landscape: Landscape,
  [x, y, z]: Point3,
  [dx, dy]: Plain,
  gradient: Plain | null,
  reach: number,
): Walk | null {
  const share = insideShare([x, y], [reach * dx, reach * dy]);
  const length = share * reach;
  if (length * Math.hypot(dx, dy) === 0) return null;
  const end = [x + length * dx, y + length * dy] as const;
  return {
    end: [...end, landscape.value(end)],
    tangentEnd: gradient && [...end, z + length * (dx * gradient[0] + dy * gradient[1])],
    leaves: share < 1,
  };
}

/** The exact slope; one that is too steep for a number counts as none. */
function exactSlope(landscape: Landscape, at: Plain): Slope {
  const slope = landscape.slope(at);
  return slope.kind === 'smooth' && !finite(slope.gradient)
    ? { kind: 'undefined', value: slope.value }
    : slope;
}

/**
 * The point on a surface, the arrow and the walk from there.
 * @param own the learner's own surface, which takes the place of `fn`.
 */
export function modelOf(values: Values<typeof schema>, own?: Landscape) {
  const landscape = own ?? surfaces[values.fn];
  const at = [values.x, values.y] as const;
  const step = values.exact === 1 ? null : values.h;
  const slope = exactSlope(landscape, at);
  const gradient = slope.kind === 'smooth' ? plain(slope.gradient) : null;
  const differences = step === null ? null : forwardDifference(landscape.value, at, step);
  const measured = differences && finite([slope.value, ...differences]) ? plain(differences) : null;
  const arrow = step === null ? gradient : measured;
  const point: Point3 = [...at, slope.value];
  const surface = sampleSurface(landscape);
  const kind: ArrowKind = gradient === null ? 'no-gradient' : step === null ? 'exact' : 'measured';
  return {
    surface,
    /** The height is NaN where the surface has none. */
    point,
    /** The two slopes as a vector of the input plane; null where there is none. */
    arrow,
    kind,
    /** Map units for one unit of slope in the arrow. */
    arrowScale: arrow ? arrowScaleFor(surface, arrow) : surface.arrowScale,
    /** Null where it has no length. */
    walk: arrow && walkOf(landscape, point, arrow, gradient, values.reach),
    readouts: {
      z: Number.isFinite(slope.value) ? slope.value : null,
      'slope-x': arrow?.[0] ?? null,
      'slope-y': arrow?.[1] ?? null,
      steepness: arrow && gradient ? Math.hypot(...arrow) : null,
      direction: arrow && gradient ? directionOf(arrow) : null,
    },
    sentence: sentenceOf(slope, arrow, step !== null),
  };
}
