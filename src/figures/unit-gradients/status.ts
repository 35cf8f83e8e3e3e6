import type { Measured, Show } from './measure';

/** A unit against the reference of its quantity; `dead` is exactly 0, `none` has no number. */
export type UnitStatus = 'vanishing' | 'even' | 'exploding' | 'dead' | 'none';

/** Beyond this many times the reference, or below this part of it, a unit is said to explode or to vanish. */
export const far = 100;

/** A unit that moves by a thousandth of its weights a step is in good health: a rule of thumb. */
const healthyUpdate = 1e-3;

/**
 * What units are compared with: the root mean square of the last hidden layer's, which the loss reaches first; or a
 * healthy update. Weights have no such measure.
 */
export function referenceOf(show: Show, { layers }: Measured, width: number): number | null {
  switch (show) {
    case 'gradient':
      return (layers.at(-2) as number) / Math.sqrt(width);
    case 'update':
      return healthyUpdate;
    case 'weight':
      return null;
  }
}

export function statusOf(value: number, reference: number | null): UnitStatus {
  if (value === 0) return 'dead';
  const ratio = value / (reference ?? value);
  if (Number.isNaN(ratio)) return 'none';
  if (ratio < 1 / far) return 'vanishing';
  return ratio > far ? 'exploding' : 'even';
}
