import type { LabeledPoints } from './labeled-points';

/** Points to learn from, and points of the same kind to be tried on. */
export interface Dataset {
  readonly train: LabeledPoints;
  readonly test: LabeledPoints;
  /** All points lie within [−reach, reach]²: what a picture shows. */
  readonly reach: number;
  /** What the coordinates were before they were scaled: original = center + scale·x, for each of the two. */
  readonly scaling: readonly [Scaling, Scaling];
}

export interface Scaling {
  readonly center: number;
  readonly scale: number;
}

/** The share of all points that is kept from training. */
export const TEST_SHARE = 0.25;
