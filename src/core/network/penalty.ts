/** What large weights cost on top of the loss: l1·Σ|w| + l2·Σw². */
export interface Penalty {
  readonly l1?: number;
  readonly l2?: number;
}

/** Adds the penalty's gradient l1·sign(w) + 2·l2·w to `gradient`, and returns l1·Σ|w| + l2·Σw². */
export function addPenalty(penalty: Penalty, weights: Float64Array, gradient: Float64Array): number {
  const { l1 = 0, l2 = 0 } = penalty;
  let size = 0;
  let squares = 0;
  for (let k = 0; k < weights.length; k++) {
    const w = weights[k] as number;
    size += Math.abs(w);
    squares += w * w;
    gradient[k] = (gradient[k] as number) + l1 * Math.sign(w) + 2 * l2 * w;
  }
  // A term that is switched off must not turn an infinite sum into NaN.
  return (l1 === 0 ? 0 : l1 * size) + (l2 === 0 ? 0 : l2 * squares);
}
