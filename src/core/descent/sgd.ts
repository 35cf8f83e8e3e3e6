import type { Stepper } from './stepper';

export interface SgdOptions {
  readonly name: 'sgd';
  readonly learningRate: number;
  readonly momentum?: number;
  readonly dampening?: number;
  /** Look ahead along the momentum; needs a momentum, and no dampening. */
  readonly nesterov?: boolean;
  /** Adds weightDecay·w to the gradient. */
  readonly weightDecay?: number;
}

/**
 * w ← w − ηv with the velocity v ← μv + (1 − dampening)·g, which is g itself at the first step (torch.optim.SGD).
 * With Nesterov's momentum w moves by −η(g + μv).
 */
export function sgd(options: SgdOptions, taken: Float64Array, velocity: Float64Array): Stepper {
  const { learningRate, momentum = 0, dampening = 0, nesterov = false, weightDecay = 0 } = options;
  if (nesterov && (momentum <= 0 || dampening !== 0)) {
    throw new RangeError('Nesterov momentum needs a momentum above 0 and no dampening');
  }
  return (weights, gradient) => {
    const first = taken[0] === 0;
    for (let k = 0; k < velocity.length; k++) {
      const w = weights[k] as number;
      const g = (gradient[k] as number) + weightDecay * w;
      const v = first ? g : momentum * (velocity[k] as number) + (1 - dampening) * g;
      velocity[k] = v;
      weights[k] = w - learningRate * (momentum === 0 ? g : nesterov ? g + momentum * v : v);
    }
    taken[0] = (taken[0] as number) + 1;
  };
}
