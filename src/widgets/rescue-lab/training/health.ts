import { type Verdict, verdictOf } from '@/core/network/verdict';
import type { LaneSnapshot } from './protocol';

/** How the gradient fares on its way from the last hidden layer to the first, or what ended the run. */
export type Health = Verdict | 'dead' | 'overflow' | 'nan';

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
  return verdictOf(first / last);
}
