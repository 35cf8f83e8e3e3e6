import { drawNormal } from '@/core/network/initialization';
import { network } from '@/core/network/network';
import { stream } from '@/core/random';
import { batch, units } from './by-hand/sizes';

/** What a contender computes in each task, by name: each array is compared as a whole. */
export interface Answers {
  /** Value and exact gradient of the hills at each of `points`. */
  readonly gradients: { readonly values: Numbers; readonly slopes: Numbers };
  /** The points of `descent` on the hills, and their values. */
  readonly descent: { readonly path: Numbers; readonly values: Numbers };
  /** Norms ‖∂L/∂a_l‖ and ‖∂L/∂W_l‖ of `specimen`. */
  readonly network: { readonly loss: Numbers; readonly activations: Numbers; readonly weights: Numbers };
  /** For each of `ridges.scales`, the ridge at every `ridges.xs`, and a descent with the values on its way. */
  readonly ridge: { readonly heights: Numbers; readonly path: Numbers; readonly values: Numbers };
}

export type Numbers = ArrayLike<number>;
export type TaskName = keyof Answers;

export const titles: Readonly<Record<TaskName, string>> = {
  gradients: '10,000 gradients of the hills',
  descent: '1,000 steps of descent',
  network: '20×32 network, forward and backward',
  ridge: 'ridge, three scales, sampled and walked',
};

/** One of the libraries, or ourselves. A task that it cannot do is missing; `cannot` says why. */
export interface Contender {
  readonly name: string;
  readonly precision: string;
  /** How far its answers may be from those written by hand, relative to the largest entry. */
  readonly tolerance: number;
  readonly tasks: { readonly [Name in TaskName]?: () => Answers[Name] };
  readonly cannot?: { readonly [Name in TaskName]?: string };
  /** Called before its turn; not timed. */
  ready?(): Promise<unknown>;
}

/** x and y in turn: a grid of 100 by 100 over the square [−6, 6]², as a surface is drawn from. */
export const points = new Float64Array(20_000).map((_, k) => {
  const place = Math.floor(k / 2);
  const step = k % 2 === 0 ? place % 100 : Math.floor(place / 100);
  return (12 * step) / 99 - 6;
});

export const descent = { x: -2, y: 1, rate: 0.3, steps: 1000 };

/** The rate suits the steepest of them; on the others the walks are slow. */
export const ridges = {
  scales: [1, 10, 100],
  xs: new Float64Array(10_000).map((_, k) => 50 + (75 * k) / 9999),
  start: 88,
  rate: 0.01,
  steps: 20,
};

const depth = 20;
const drawn = (size: number, purpose: string): Float64Array => {
  const values = new Float64Array(size);
  drawNormal(values, 1, stream(1, purpose));
  return values;
};

/** 20 hidden layers of tanh, a linear read-out to one number, and the mean squared error. */
export const specimen = {
  network: network({
    widths: [...new Array<number>(depth + 1).fill(units), 1],
    activation: 'tanh',
    bias: 0.1,
    seed: 1,
  }),
  inputs: drawn(batch * units, 'inputs'),
  targets: drawn(batch, 'targets'),
};
