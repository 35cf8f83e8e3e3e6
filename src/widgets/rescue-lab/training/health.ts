import { type Verdict, verdictOf } from '@/core/network/verdict';
import type { LaneSnapshot } from './protocol';

/**
 * How the gradients of the weights compare between the last hidden layer and the first, or what ended the run. Where the
 * signal shrinks on its way forward as the gradient does on its way back, as in ReLU layers of small weights, they are
 * level, but `tiny`; where both grow, `huge`.
 */
export type Health = Verdict | 'tiny' | 'huge' | 'dead' | 'overflow' | 'nan';

/** Norms that are fit for steps of a usual length; at the start, they are between a hundredth and 1. */
const usual = [1e-6, 1e3] as const;

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

/** What the last step showed; null before the first. */
export function healthOf(lane: LaneSnapshot): Health | null {
  if (lane.trouble) return lane.trouble.fate === 'nan' ? 'nan' : 'overflow';
  const ends = endsOf(lane);
  if (!ends) return null;
  const { first, last } = ends;
  if (first === 0) return last === 0 ? 'dead' : 'vanishing';
  const verdict = verdictOf(first / last);
  if (verdict !== 'healthy') return verdict;
  if (Math.max(first, last) < usual[0]) return 'tiny';
  return Math.min(first, last) > usual[1] ? 'huge' : 'healthy';
}
