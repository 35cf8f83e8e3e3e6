import { clamp, logarithmicStart, type ValueRange, zeroShare } from './range';

/** Where a value stands on its track, 0 (left end) to 1 (right end). Values outside the range stand at its ends. */
export function positionOf(range: ValueRange, value: number): number {
  const { min, max, scale = 'linear' } = range;
  const inside = clamp(value, range);
  if (inside <= min) return 0;
  if (inside >= max) return 1;
  if (scale === 'linear') return (inside - min) / (max - min);
  const start = logarithmicStart(range);
  const offset = scale === 'log-zero' ? zeroShare : 0;
  if (inside < start) return offset * (inside / start);
  return offset + (1 - offset) * (Math.log(inside / start) / Math.log(max / start));
}

/** The value at a position on the track: the inverse of {@link positionOf}, exact at both ends. */
export function valueAt(range: ValueRange, position: number): number {
  const { min, max, scale = 'linear' } = range;
  if (position <= 0) return min;
  if (position >= 1) return max;
  if (scale === 'linear') return clamp(min + position * (max - min), range);
  const start = logarithmicStart(range);
  const offset = scale === 'log-zero' ? zeroShare : 0;
  if (position < offset) return start * (position / offset);
  return clamp(start * (max / start) ** ((position - offset) / (1 - offset)), range);
}
