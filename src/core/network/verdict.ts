/** What a gradient, or whatever is multiplied layer by layer, comes to over all layers. */
export type Verdict = 'vanishing' | 'healthy' | 'exploding';

/** Below the first factor it is said to have vanished, above the second to have exploded: a convention of this course. */
export const healthy = [1e-3, 1e3] as const;

/** Of a factor over all layers; its sign does not count, and NaN is neither small nor large. */
export function verdictOf(ratio: number): Verdict {
  const size = Math.abs(ratio);
  if (size < healthy[0]) return 'vanishing';
  return size > healthy[1] ? 'exploding' : 'healthy';
}
