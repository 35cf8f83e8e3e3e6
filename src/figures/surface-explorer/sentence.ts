import type { Slope } from '@/core/calculus/slope';

export const sentences = [
  'uphill',
  'flat',
  'kink',
  'no-slope',
  'undefined',
  'measured',
  'measured-flat',
  'measured-kink',
  'measured-no-slope',
  'no-difference',
] as const;

/** A point or a vector of the input plane. */
export type Plain = readonly [x: number, y: number];

export const plain = (gradient: readonly number[]): Plain => [gradient[0] ?? 0, gradient[1] ?? 0];

/** Counter-clockwise from +x, in degrees; null for the vector 0. */
export const directionOf = ([x, y]: Plain) =>
  x === 0 && y === 0 ? null : (Math.atan2(y, x) * 180) / Math.PI;

/** What is true of the ground at the point, whatever the arrow there says. `measured` where it is made of differences. */
export function sentenceOf(slope: Slope, arrow: Plain | null, measured: boolean) {
  if (!Number.isFinite(slope.value)) return { key: 'undefined', values: {} } as const;
  if (measured && arrow === null) return { key: 'no-difference', values: {} } as const;
  const differences = measured && arrow ? { slopeX: arrow[0], slopeY: arrow[1] } : {};
  switch (slope.kind) {
    case 'undefined':
      return { key: measured ? 'measured-no-slope' : 'no-slope', values: differences } as const;
    case 'kink': {
      const [leftX, leftY] = plain(slope.left);
      const [rightX, rightY] = plain(slope.right);
      const sides = { leftX, rightX, leftY, rightY };
      return { key: measured ? 'measured-kink' : 'kink', values: { ...sides, ...differences } } as const;
    }
    case 'smooth': {
      const gradient = plain(slope.gradient);
      const direction = directionOf(gradient);
      if (direction === null) {
        return { key: measured ? 'measured-flat' : 'flat', values: differences } as const;
      }
      const steepness = Math.hypot(...gradient);
      return {
        key: measured ? 'measured' : 'uphill',
        values: { steepness, direction, ...differences },
      } as const;
    }
  }
}
