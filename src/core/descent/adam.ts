import type { Stepper } from './stepper';

interface Moments {
  readonly learningRate: number;
  /** The share of the running mean of gradients that is kept at each step. */
  readonly beta1?: number;
  /** The share of the running mean of squares that is kept at each step. */
  readonly beta2?: number;
  readonly epsilon?: number;
}

export interface AdamOptions extends Moments {
  readonly name: 'adam';
  /** Adds weightDecay·w to the gradient, which Adam then rescales. */
  readonly weightDecay?: number;
}

export interface AdamWOptions extends Moments {
  readonly name: 'adamw';
  /** Shrinks w by the factor 1 − η·weightDecay, beside the step. PyTorch's default is 0.01. */
  readonly weightDecay?: number;
}

/** Adam with the decay added to the gradient (torch.optim.Adam; Kingma & Ba 2015). */
export function adam(
  options: AdamOptions,
  taken: Float64Array,
  means: Float64Array,
  squares: Float64Array,
): Stepper {
  return moments(options, options.weightDecay ?? 0, 0, taken, means, squares);
}

/** Adam with the decay beside the step (torch.optim.AdamW; Loshchilov & Hutter 2019). */
export function adamW(
  options: AdamWOptions,
  taken: Float64Array,
  means: Float64Array,
  squares: Float64Array,
): Stepper {
  return moments(options, 0, options.weightDecay ?? 0.01, taken, means, squares);
}

/** w ← w − η·m̂ / (√v̂ + ε), with m and v the running means of g and g², corrected for their start at 0. */
function moments(
  options: Moments,
  coupled: number,
  decoupled: number,
  taken: Float64Array,
  means: Float64Array,
  squares: Float64Array,
): Stepper {
  const { learningRate, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8 } = options;
  return (weights, gradient) => {
    const step = (taken[0] as number) + 1;
    taken[0] = step;
    const rate = learningRate / (1 - beta1 ** step);
    const correction = Math.sqrt(1 - beta2 ** step);
    for (let k = 0; k < means.length; k++) {
      const w = (weights[k] as number) * (1 - learningRate * decoupled);
      const g = (gradient[k] as number) + coupled * w;
      const mean = beta1 * (means[k] as number) + (1 - beta1) * g;
      const square = beta2 * (squares[k] as number) + (1 - beta2) * g * g;
      means[k] = mean;
      squares[k] = square;
      weights[k] = w - (rate * mean) / (Math.sqrt(square) / correction + epsilon);
    }
  };
}
