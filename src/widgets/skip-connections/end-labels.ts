/** Heights as near to the wished ones as they can be, in the same order, at least `gap` apart and within `room`. */
export function spreadOut(
  wished: readonly number[],
  gap: number,
  room: readonly [top: number, bottom: number],
): number[] {
  const order = wished.map((_, k) => k).sort((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0));
  const heights = [...wished];
  // Up from the lowest, so that labels pile up away from it; then down where the room ends.
  let most = room[1];
  for (const k of [...order].reverse()) {
    heights[k] = Math.min(most, wished[k] ?? 0);
    most = (heights[k] ?? 0) - gap;
  }
  let least = room[0];
  for (const k of order) {
    heights[k] = Math.max(least, heights[k] ?? 0);
    least = (heights[k] ?? 0) + gap;
  }
  return heights;
}
