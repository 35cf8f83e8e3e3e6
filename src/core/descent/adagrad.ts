import type { Stepper } from './stepper';

export interface AdagradOptions {
  readonly name: 'adagrad';
  readonly learningRate: number;
  /** At step t the rate is divided by 1 + (t − 1)·learningRateDecay. */
  readonly learningRateDecay?: number;
  readonly epsilon?: number;
  /** Adds weightDecay·w to the gradient. */
  readonly weightDecay?: number;
}

/** w ← w − ηg / (√s + ε) with s ← s + g², the sum of all squares so far (torch.optim.Adagrad). */
export function adagrad(options: AdagradOptions, taken: Float64Array, squares: Float64Array): Stepper {
  const { learningRate, learningRateDecay = 0, epsilon = 1e-10, weightDecay = 0 } = options;
  return (weights, gradient) => {
    const rate = learningRate / (1 + (taken[0] as number) * learningRateDecay);
    taken[0] = (taken[0] as number) + 1;
    for (let k = 0; k < squares.length; k++) {
      const w = weights[k] as number;
      const g = (gradient[k] as number) + weightDecay * w;
      const square = (squares[k] as number) + g * g;
      squares[k] = square;
      weights[k] = w - (rate * g) / (Math.sqrt(square) + epsilon);
    }
  };
}
