import { type Clipping, clipInto } from '@/core/descent/clipping';

export type Vector = readonly [x: number, y: number];

/** One gradient before and after clipping in one way. */
export interface Clipped {
  readonly by: Clipping['by'];
  readonly after: Vector;
  readonly length: number;
  /** The angle between before and after in degrees, 0 to 180; null where there is no direction. */
  readonly turn: number | null;
  readonly cut: boolean;
}

/** Angles that differ by less are equal but for rounding. */
const fine = 1e9;

/** The angle between two vectors in degrees; null where either has no direction. */
export function turnOf([ax, ay]: Vector, [bx, by]: Vector): number | null {
  if ((ax === 0 && ay === 0) || (bx === 0 && by === 0)) return null;
  const between = Math.abs(Math.atan2(ay, ax) - Math.atan2(by, bx));
  const degrees = (180 / Math.PI) * Math.min(between, 2 * Math.PI - between);
  return Math.round(degrees * fine) / fine;
}

export function clipVector(gradient: Vector, clipping: Clipping): Clipped {
  const out = new Float64Array(2);
  clipInto(clipping, Float64Array.from(gradient), out);
  const after: Vector = [out[0] ?? 0, out[1] ?? 0];
  return {
    by: clipping.by,
    after,
    length: Math.hypot(...after),
    turn: turnOf(gradient, after),
    cut: after[0] !== gradient[0] || after[1] !== gradient[1],
  };
}

/** What clipping does to one gradient, in both ways. */
export interface Arrows {
  /** All else follows from these and the threshold. */
  readonly gx: number;
  readonly gy: number;
  readonly gradient: Vector;
  readonly threshold: number;
  readonly norm: Clipped;
  readonly value: Clipped;
}

export const arrowsOf = (gx: number, gy: number, threshold: number): Arrows => ({
  gx,
  gy,
  gradient: [gx, gy],
  threshold,
  norm: clipVector([gx, gy], { by: 'norm', at: threshold }),
  value: clipVector([gx, gy], { by: 'value', at: threshold }),
});
