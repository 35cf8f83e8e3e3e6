import type { Stream } from '@/core/random';
import { shuffledInto } from './batches';
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
export const testShare = 0.25;

/** Which points are kept from training, 1 each: the same share of either class, chosen at random, and at least one. */
export function chooseTest(labels: ArrayLike<number>, chance: Stream): Uint8Array {
  const kept = new Uint8Array(labels.length);
  const order = new Int32Array(labels.length);
  shuffledInto(order, chance);
  for (const label of [0, 1]) {
    const own = order.filter((k) => labels[k] === label);
    const count = Math.max(1, Math.round(testShare * own.length));
    for (const k of own.subarray(0, count)) kept[k] = 1;
  }
  return kept;
}

/** The points for which `part` is `wanted`, in their order. */
export function pick(
  { inputs, labels }: LabeledPoints,
  part: ArrayLike<number>,
  wanted: 0 | 1,
): LabeledPoints {
  return {
    inputs: inputs.filter((_, k) => part[k >> 1] === wanted),
    labels: labels.filter((_, k) => part[k] === wanted),
  };
}

/** The half side of a square about the origin that holds all points, with some air, in steps of ¼. */
export function reachOf(inputs: Float64Array): number {
  const largest = inputs.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  return Math.ceil(4 * (1.02 * largest)) / 4 || 1;
}
