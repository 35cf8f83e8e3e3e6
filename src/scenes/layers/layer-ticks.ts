/** The input, the last layer, and a few round ones between. */
export function layerTicks(depth: number): readonly number[] {
  const step = depth <= 10 ? Math.max(1, Math.ceil(depth / 5)) : depth <= 50 ? 10 : depth <= 100 ? 20 : 50;
  const ticks: number[] = [];
  for (let l = 0; l <= depth - step / 2; l += step) ticks.push(l);
  ticks.push(depth);
  return ticks;
}
