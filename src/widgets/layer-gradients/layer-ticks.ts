/** The input, the last layer, and a few round ones between; the same array while the depth is the same. */
export function layerTicks(depth: number): readonly number[] {
  const known = made.get(depth);
  if (known) return known;
  const step = depth <= 10 ? Math.max(1, Math.ceil(depth / 5)) : depth <= 50 ? 10 : 20;
  const ticks: number[] = [];
  for (let l = 0; l <= depth - step / 2; l += step) ticks.push(l);
  ticks.push(depth);
  made.set(depth, ticks);
  return ticks;
}

const made = new Map<number, readonly number[]>();
