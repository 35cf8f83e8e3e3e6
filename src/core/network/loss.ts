/**
 * What a network is judged by, as PyTorch means it: `mse` over all numbers, `cross-entropy` of a softmax over logits,
 * `binary-cross-entropy` of a sigmoid over logits.
 */
export type Loss = 'mse' | 'cross-entropy' | 'binary-cross-entropy';

/** A loss and what it compares the output with. */
export interface Goal {
  readonly loss: Loss;
  /** The wanted outputs, batch×outputs; for `cross-entropy` one class index an example. */
  readonly target: ArrayLike<number>;
}

/**
 * Fills `gradient` with ∂L/∂output and returns L. Both are batch×outputs, row by row.
 * @throws RangeError where the target has not as many entries as the output needs, or a class that it does not have.
 */
export function lossInto(goal: Goal, output: Float64Array, outputs: number, gradient: Float64Array): number {
  const needed = goal.loss === 'cross-entropy' ? output.length / outputs : output.length;
  if (goal.target.length !== needed) {
    throw new RangeError(`a target of ${goal.target.length} instead of ${needed} entries`);
  }
  switch (goal.loss) {
    case 'mse':
      return meanSquare(goal.target, output, gradient);
    case 'cross-entropy':
      return crossEntropy(goal.target, output, outputs, gradient);
    case 'binary-cross-entropy':
      return binaryCrossEntropy(goal.target, output, gradient);
  }
}

/** L = Σ(y − t)²/n. */
function meanSquare(target: ArrayLike<number>, output: Float64Array, gradient: Float64Array): number {
  const share = 1 / output.length;
  let loss = 0;
  for (let k = 0; k < output.length; k++) {
    const off = (output[k] as number) - (target[k] as number);
    loss += share * off * off;
    gradient[k] = 2 * share * off;
  }
  return loss;
}

/** L = −Σ log softmax(y)[class]/batch; the largest logit is taken off first, so that no exponential overflows. */
function crossEntropy(
  target: ArrayLike<number>,
  output: Float64Array,
  outputs: number,
  gradient: Float64Array,
): number {
  const batch = output.length / outputs;
  let loss = 0;
  for (let i = 0; i < batch; i++) {
    const at = i * outputs;
    const wanted = target[i] as number;
    if (!(Number.isInteger(wanted) && wanted >= 0 && wanted < outputs)) {
      throw new RangeError(`class ${wanted} of ${outputs}`);
    }
    let largest = output[at] as number;
    for (let j = 1; j < outputs; j++) largest = Math.max(largest, output[at + j] as number);
    let sum = 0;
    for (let j = 0; j < outputs; j++) sum += Math.exp((output[at + j] as number) - largest);
    for (let j = 0; j < outputs; j++) {
      const probability = Math.exp((output[at + j] as number) - largest) / sum;
      gradient[at + j] = (probability - (j === wanted ? 1 : 0)) / batch;
    }
    loss += (Math.log(sum) + largest - (output[at + wanted] as number)) / batch;
  }
  return loss;
}

/** L = Σ(log(1 + eʸ) − t·y)/n. */
function binaryCrossEntropy(target: ArrayLike<number>, output: Float64Array, gradient: Float64Array): number {
  const share = 1 / output.length;
  let loss = 0;
  for (let k = 0; k < output.length; k++) {
    const y = output[k] as number;
    const wanted = target[k] as number;
    const e = Math.exp(-Math.abs(y));
    loss += share * (Math.max(y, 0) - wanted * y + Math.log1p(e));
    gradient[k] = share * ((y < 0 ? e : 1) / (1 + e) - wanted);
  }
  return loss;
}
