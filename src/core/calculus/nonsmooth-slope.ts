import type { Field } from './differences';
import { oneSidedSlope } from './one-sided';
import type { Slope } from './slope';

/** Slopes that differ by less than this share of their size are one slope. */
const relativeTolerance = 1e-6;

const quarters = [
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const;

/**
 * The slope at a point where a formula's own rules fail (the root of zero, the corner of |a|, a tie of min and max),
 * decided by one-sided slopes along axes and diagonals: √(x⁴ + y⁴) is smooth at 0 though its root is not.
 */
export function nonsmoothSlope(field: Field, point: ArrayLike<number>): Slope {
  const value = field(point);
  if (!Number.isFinite(value)) return { kind: 'undefined', value };

  const size = point.length;
  const along = (entries: readonly (readonly [axis: number, step: number])[]) => {
    const direction = new Float64Array(size);
    for (const [axis, step] of entries) direction[axis] = step;
    return oneSidedSlope(field, point, direction);
  };
  const axes = Array.from({ length: size }, (_, axis) => {
    const right = along([[axis, 1]]);
    const left = -along([[axis, -1]]);
    return { axis, right, left, mean: (left + right) / 2 };
  });
  const diagonals = axes.flatMap((a) =>
    axes.slice(a.axis + 1).flatMap((b) =>
      quarters.map(([towardA, towardB]) => ({
        measured: along([
          [a.axis, towardA],
          [b.axis, towardB],
        ]),
        expected: towardA * a.mean + towardB * b.mean,
      })),
    ),
  );
  const slopes = [...axes.flatMap((a) => [a.left, a.right]), ...diagonals.map((d) => d.measured)];
  if (!slopes.every(Number.isFinite)) return { kind: 'undefined', value };

  const tolerance = relativeTolerance * Math.max(1, ...slopes.map(Math.abs));
  const smooth =
    axes.every((a) => Math.abs(a.right - a.left) <= tolerance) &&
    diagonals.every((d) => Math.abs(d.measured - d.expected) <= tolerance);
  return smooth
    ? { kind: 'smooth', value, gradient: axes.map((a) => a.mean) }
    : { kind: 'kink', value, left: axes.map((a) => a.left), right: axes.map((a) => a.right) };
}
