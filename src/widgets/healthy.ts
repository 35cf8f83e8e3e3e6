/** What a gradient, or whatever is multiplied layer by layer, comes to. */
export type Verdict = 'vanishing' | 'healthy' | 'exploding';

/** Beyond these factors over all layers it is said to have vanished or exploded. */
export const healthy = [1e-3, 1e3] as const;

export function verdictOf(ratio: number): Verdict {
  const size = Math.abs(ratio);
  if (size < healthy[0]) return 'vanishing';
  return size > healthy[1] ? 'exploding' : 'healthy';
}
