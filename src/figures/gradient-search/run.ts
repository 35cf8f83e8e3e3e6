import { gradientOf } from '@/core/descent/gradient';
import { hasDiverged, perturbedStart } from '@/core/descent/sensitivity';
import { type Walk, walk } from '@/core/descent/walk';
import { surfaces } from '@/core/landscapes';
import type { Values } from '@/params/schema';
import type { schema } from './params';

export const hills = surfaces.hills;

export type Point3 = readonly [x: number, y: number, z: number];
export type Vector = readonly [x: number, y: number];

/** The walk for one state of the controls, whichever of its frames is shown. */
export interface Run {
  readonly values: Values<typeof schema>;
  readonly walk: Walk;
  /**
   * The same walk from a start that differs by a rounding error: where the two part, the run is chaotic. None where short
   * steps and quiet differences keep any two walks together.
   */
  readonly perturbed: Walk | null;
}

export const pointAt = ({ path, values }: Walk, k: number): Point3 => [
  path[2 * k] ?? Number.NaN,
  path[2 * k + 1] ?? Number.NaN,
  values[k] ?? Number.NaN,
];

/** How a walk with these settings finds its way: the difference's step, or undefined for exact gradients. */
export const stepOf = ({ exact, h }: Pick<Values<typeof schema>, 'exact' | 'h'>): number | undefined =>
  exact === 1 ? undefined : h;

/** The gradient at a point, exact or by forward differences; null where there is none. */
export function gradientAt(x: number, y: number, h?: number): Vector | null {
  const out = new Float64Array(2);
  if (!Number.isFinite(gradientOf(hills, h)(Float64Array.of(x, y), out))) return null;
  return [out[0] ?? 0, out[1] ?? 0];
}

/** Length of the gradient at step k, by the same kind of gradient that the walk follows; NaN where there is none. */
export function normAt({ walk, values }: Run, k: number): number {
  const [x, y] = pointAt(walk, k);
  const gradient = gradientAt(x, y, stepOf(values));
  return gradient ? Math.hypot(...gradient) : Number.NaN;
}

export function runOf(values: Values<typeof schema>): Run {
  const { x, y, rate, steps, direction } = values;
  const h = stepOf(values);
  const from = (start: ArrayLike<number>) => walk({ landscape: hills, start, steps, rate, direction, h });
  const calm = rate <= 1 && (h ?? 1) >= 1e-7;
  return { values, walk: from([x, y]), perturbed: calm ? null : from(perturbedStart([x, y])) };
}

/** True where rounding errors have grown into the digits that the readouts show. */
export const isChaotic = ({ walk, perturbed }: Run, frame: number): boolean =>
  perturbed !== null && hasDiverged(walk, perturbed, frame);
