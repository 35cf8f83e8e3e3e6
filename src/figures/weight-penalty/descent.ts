import { optimizer } from '@/core/descent/optimizers';
import { addPenalty } from '@/core/network/penalty';
import { stream } from '@/core/random';
import type { Values } from '@/params/schema';
import type { schema } from './params';
import { examples, type Regression } from './regression';

type State = Values<typeof schema>;
export type Settings = Pick<State, 'penalty' | 'strength' | 'optimizer' | 'steps' | 'seed'>;

export const rate = 0.1;
export const batch = 8;
export const start = [-1, 3.5] as const;

function stepper({ penalty, optimizer: name, strength }: Settings) {
  // Under SGD, decay beside the step is the same arithmetic as decay within the gradient.
  if (penalty !== 'decay') return optimizer({ name, learningRate: rate }, 2);
  return name === 'sgd'
    ? optimizer({ name: 'sgd', learningRate: rate, weightDecay: strength }, 2)
    : optimizer({ name: 'adamw', learningRate: rate, weightDecay: strength }, 2);
}

/**
 * The weights after each step, the start first, in pairs. Each step sees 8 of the 64 examples, drawn anew: the same ones
 * for every penalty and optimizer. An L1 or L2 penalty is a part of the loss, as in PyTorch.
 */
export function descent({ inputs, targets }: Regression, settings: Settings): Float64Array {
  const { penalty, strength, steps, seed } = settings;
  const chance = stream(seed, 'penalty-batches');
  const step = stepper(settings);
  const weights = Float64Array.from(start);
  const gradient = new Float64Array(2);
  const path = new Float64Array(2 * (steps + 1));
  path.set(weights);
  for (let k = 1; k <= steps; k++) {
    gradient.fill(0);
    for (let drawn = 0; drawn < batch; drawn++) {
      const i = Math.floor(chance.uniform() * examples);
      const [x = 0, y = 0] = inputs[i] ?? [];
      const off = (weights[0] as number) * x + (weights[1] as number) * y - (targets[i] ?? 0);
      gradient[0] = (gradient[0] as number) + (off * x) / batch;
      gradient[1] = (gradient[1] as number) + (off * y) / batch;
    }
    if (penalty === 'l1') addPenalty({ l1: strength }, weights, gradient);
    if (penalty === 'l2') addPenalty({ l2: strength / 2 }, weights, gradient);
    step(weights, gradient);
    path.set(weights, 2 * k);
  }
  return path;
}

/** Where the weights are on average over the second half of a path: mini-batches keep them moving. */
export function settled(path: Float64Array): readonly [number, number] {
  const taken = path.length / 2 - 1;
  const from = Math.ceil(taken / 2);
  let [first, second] = [0, 0];
  for (let k = from; k <= taken; k++) {
    first += path[2 * k] as number;
    second += path[2 * k + 1] as number;
  }
  return [first / (taken - from + 1), second / (taken - from + 1)];
}
