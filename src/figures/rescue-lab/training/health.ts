import { verdictOf } from '@/core/network/verdict';
import type { LaneSnapshot } from './protocol';

/**
 * How the gradients of the weights compare between the last hidden layer and the first, or what ended the run. They can
 * be level, but `tiny` in every hidden layer while there is much to learn, or `huge`: so in ReLU layers, where the signal
 * shrinks or grows on its way forward as the gradient does on its way back.
 */
export const healths = [
  'vanishing',
  'healthy',
  'exploding',
  'tiny',
  'huge',
  'dead',
  'overflow',
  'nan',
] as const;
export type Health = (typeof healths)[number];

/** Gradient norms beyond these make steps of a usual length too short, or far too long. */
const usual = [1e-6, 1e3] as const;
/** With less loss than this, small gradients mean that all is learned. */
const learned = 0.1;

export interface Ends {
  readonly first: number;
  /** Of the last hidden layer: the read-out is not on the way. */
  readonly last: number;
}

/** The gradient norms at both ends of the hidden layers, in the last step; null before the first. */
export function endsOf({ record }: LaneSnapshot): Ends | null {
  if (!record) return null;
  const { weightNorms } = record;
  const last = weightNorms[weightNorms.length - 2] as number;
  return { first: weightNorms[0] as number, last };
}

/** Whether the last step clipped by a norm that passed the number format, though no entry did: it was set to 0. */
export const normOverflowed = ({ record, fault }: LaneSnapshot): boolean =>
  fault === null && record?.gradientNorm === Number.POSITIVE_INFINITY;

/** What the last step showed; null before the first. */
export function healthOf(lane: LaneSnapshot): Health | null {
  if (lane.fault) return lane.fault.fate === 'nan' ? 'nan' : 'overflow';
  const ends = endsOf(lane);
  if (!ends) return null;
  const { first, last } = ends;
  if (first === 0) return last === 0 ? 'dead' : 'vanishing';
  const verdict = verdictOf(first / last);
  if (verdict !== 'healthy') return verdict;
  const hidden = lane.record?.weightNorms.slice(0, -1) ?? [];
  if (Math.max(...hidden) < usual[0] && lane.evaluation.trainLoss > learned) return 'tiny';
  return Math.min(...hidden) > usual[1] ? 'huge' : 'healthy';
}
