import type { Stepper } from './stepper';

export interface RmspropOptions {
  readonly name: 'rmsprop';
  readonly learningRate: number;
  /** The share of the running mean that is kept at each step. */
  readonly alpha?: number;
  readonly epsilon?: number;
  readonly momentum?: number;
  /** Divide by the standard deviation of the gradient instead of its root mean square. */
  readonly centered?: boolean;
  /** Adds weightDecay·w to the gradient. */
  readonly weightDecay?: number;
}

/** w ← w − ηg / (√s + ε) with s ← αs + (1 − α)g², the running mean of squares (torch.optim.RMSprop). */
export function rmsprop(
  options: RmspropOptions,
  taken: Float64Array,
  squares: Float64Array,
  means: Float64Array,
  velocity: Float64Array,
): Stepper {
  const {
    learningRate,
    alpha = 0.99,
    epsilon = 1e-8,
    momentum = 0,
    centered = false,
    weightDecay = 0,
  } = options;
  return (weights, gradient) => {
    taken[0] = (taken[0] as number) + 1;
    for (let k = 0; k < squares.length; k++) {
      const w = weights[k] as number;
      const g = (gradient[k] as number) + weightDecay * w;
      const square = alpha * (squares[k] as number) + (1 - alpha) * g * g;
      const mean = alpha * (means[k] as number) + (1 - alpha) * g;
      const spread = Math.sqrt(centered ? square - mean * mean : square) + epsilon;
      const v = momentum * (velocity[k] as number) + g / spread;
      squares[k] = square;
      means[k] = mean;
      velocity[k] = v;
      weights[k] = w - learningRate * v;
    }
  };
}
