import type { Slope } from '@/core/calculus/slope';
import type { FigureModel } from '@/figure/figure-model';

export type Sentence =
  | 'uphill'
  | 'flat'
  | 'kink'
  | 'no-slope'
  | 'undefined'
  | 'measured'
  | 'measured-flat'
  | 'measured-kink'
  | 'measured-no-slope'
  | 'no-difference';

/** A point or a vector of the input plane. */
export type Plain = readonly [x: number, y: number];

export const plain = (gradient: readonly number[]): Plain => [gradient[0] ?? 0, gradient[1] ?? 0];

/** Counter-clockwise from +x, in degrees; null for the vector 0. */
export const directionOf = ([x, y]: Plain) =>
  x === 0 && y === 0 ? null : (Math.atan2(y, x) * 180) / Math.PI;

/** What is true of the ground at the point, whatever the arrow there says. `step` is null where slopes are exact. */
export function sentenceOf(
  slope: Slope,
  arrow: Plain | null,
  step: number | null,
): FigureModel<never, Sentence, never>['sentence'] {
  const z = slope.value;
  if (!Number.isFinite(z)) return { key: 'undefined', values: {} };
  if (step !== null && arrow === null) return { key: 'no-difference', values: { z, h: step } };
  const measured = step === null || arrow === null ? {} : { h: step, slopeX: arrow[0], slopeY: arrow[1] };
  switch (slope.kind) {
    case 'undefined':
      return { key: step === null ? 'no-slope' : 'measured-no-slope', values: { z, ...measured } };
    case 'kink': {
      const [leftX, leftY] = plain(slope.left);
      const [rightX, rightY] = plain(slope.right);
      return {
        key: step === null ? 'kink' : 'measured-kink',
        values: { leftX, rightX, leftY, rightY, ...measured },
      };
    }
    case 'smooth': {
      const gradient = plain(slope.gradient);
      const direction = directionOf(gradient);
      if (direction === null)
        return { key: step === null ? 'flat' : 'measured-flat', values: { z, ...measured } };
      return {
        key: step === null ? 'uphill' : 'measured',
        values: { z, steepness: Math.hypot(...gradient), direction, ...measured },
      };
    }
  }
}
