import { frobenius } from '@/core/calculus/frobenius';
import { layerwiseStep } from '@/core/descent/layerwise';
import { optimizer, optimizerMemory } from '@/core/descent/optimizers';
import { alongGradient } from '@/core/network/along-gradient';
import { backward } from '@/core/network/backward';
import { ranges } from '@/core/network/formats';
import { forward, passSpace } from '@/core/network/forward';
import { gradientSpace } from '@/core/network/gradient-space';
import { layerSize } from '@/core/network/layers';
import { type Network, network } from '@/core/network/network';
import type { Values } from '@/params/schema';
import { type Data, dataOf, examples } from './data';
import type { schema } from './params';

/** What the sweep depends on: the network and its data, and Adam’s ε. Rates are all tried. */
export type SweepSettings = Pick<
  Values<typeof schema>,
  'activation' | 'gain' | 'depth' | 'width' | 'data' | 'seed' | 'epsilon'
>;

/** One rate for all layers (plain descent); the same share of its norm for each layer; Adam. */
export const methods = ['one', 'each', 'adam'] as const;
export type Method = (typeof methods)[number];

/** For `each`, the share of a layer’s norm that its first step changes. Beyond these windows nothing was found to learn. */
export const rates: Readonly<Record<Method, readonly number[]>> = {
  one: [0.001, 0.01, 0.03, 0.1, 0.3, 1, 10],
  each: [0.01, 0.03, 0.1, 0.3],
  adam: [0.001, 0.003, 0.01, 0.03],
};

/** So many steps a training; the smaller data set has time for more. */
export const sweepSteps: Readonly<Record<Data, number>> = { circles: 200, clouds: 400 };

/** Lengths of a step along the first gradient, as shares of ‖w‖: four to a power of ten. */
export const lengths: readonly number[] = Array.from({ length: 37 }, (_, k) => 10 ** (k / 4 - 9));

/** Below this, a change of the loss is rounding. */
export const measurable = 1e-12;

export interface Sweep {
  readonly settings: SweepSettings;
  /** The loss at the start, and what the gradient there predicts and what happens, length by length. */
  readonly loss: number;
  readonly predicted: Float64Array;
  readonly fallen: Float64Array;
  /** ‖∂L/∂(W, b)‖ of each layer at the start, the read-out’s last. */
  readonly layers: Float64Array;
  /** The loss after training, rate by rate: Infinity where the run left float32, NaN where it is still to be trained. */
  readonly losses: Readonly<Record<Method, Float64Array>>;
}

export const isWhole = ({ losses }: Sweep): boolean =>
  methods.every((method) => !losses[method].some(Number.isNaN));

/** Each layer’s part of a flat array in the order of `Network.parameters`. */
function byLayer({ architecture: { widths, norm } }: Network, flat: Float64Array): Float64Array[] {
  let at = 0;
  return widths.slice(1).map((_, k) => {
    const from = at;
    at += layerSize(widths, k + 1, norm);
    return flat.subarray(from, at);
  });
}

function made({ activation, gain, depth, width, data, seed }: SweepSettings) {
  const widths = [2, ...new Array<number>(depth).fill(width), 1];
  const { inputs, labels } = dataOf(data, seed);
  const goal = { loss: 'binary-cross-entropy', target: labels } as const;
  return { net: network({ widths, activation, gain, seed }), inputs, goal };
}

/** The loss after one training, whose rate falls evenly from `rate` to 0; Infinity where it passes float32’s range. */
export function trainedLoss(settings: SweepSettings, method: Method, rate: number): number {
  const { net, inputs, goal } = made(settings);
  const space = passSpace(net, goal.target.length);
  const gradients = gradientSpace(net, goal.target.length);
  const parts = [byLayer(net, net.parameters), byLayer(net, gradients.parameters)] as const;
  const count = net.parameters.length;
  const memory = optimizerMemory(method === 'adam' ? 'adam' : 'sgd', count);
  const steps = sweepSteps[settings.data];
  const look = () => backward(forward(net, inputs, { space }), goal, { space: gradients }).loss;
  for (let step = 0; step < steps; step++) {
    const loss = look();
    if (!(loss <= ranges.float32.largest)) return Number.POSITIVE_INFINITY;
    const learningRate = rate * (1 - step / steps);
    if (method === 'each') layerwiseStep(...parts, learningRate);
    else {
      const { epsilon } = settings;
      const options =
        method === 'adam'
          ? ({ name: 'adam', learningRate, epsilon } as const)
          : ({ name: 'sgd', learningRate } as const);
      optimizer(options, count, memory)(net.parameters, gradients.parameters);
    }
  }
  const loss = look();
  return loss <= ranges.float32.largest ? loss : Number.POSITIVE_INFINITY;
}

const untrained = (method: Method) => new Float64Array(rates[method].length).fill(Number.NaN);

/** The sweep before anything is computed. */
export function blankSweep(settings: SweepSettings): Sweep {
  const unknown = new Float64Array(lengths.length).fill(Number.NaN);
  return {
    settings,
    loss: Number.NaN,
    predicted: unknown,
    fallen: unknown,
    layers: new Float64Array(),
    losses: { one: untrained('one'), each: untrained('each'), adam: untrained('adam') },
  };
}

/** The sweep before anything is trained: what the first gradient says. */
export function sweepStart(settings: SweepSettings): Sweep {
  const { net, inputs, goal } = made(settings);
  const { loss, predicted, fallen, gradient } = alongGradient(net, inputs, goal, lengths);
  return {
    ...blankSweep(settings),
    loss,
    predicted,
    fallen,
    layers: Float64Array.from(byLayer(net, gradient), frobenius),
  };
}

/** Trains the network anew at every rate; `tell` is shown how far it has come. */
export function sweepOf(settings: SweepSettings, tell: (part: Sweep) => void = () => {}): Sweep {
  const sweep = sweepStart(settings);
  tell(sweep);
  for (let k = 0; k < rates.one.length; k++) {
    for (const method of methods) {
      const rate = rates[method][k];
      if (rate === undefined) continue;
      sweep.losses[method][k] = trainedLoss(settings, method, rate);
      tell(sweep);
    }
  }
  return sweep;
}

/** An estimate of the time of the whole sweep on a slow phone, in milliseconds. */
export function sweepCost({ depth, width, data }: SweepSettings): number {
  const runs = methods.reduce((sum, method) => sum + rates[method].length, 0);
  const multiplications = examples[data] * (3 * width + (depth - 1) * width ** 2);
  return (runs * sweepSteps[data] * 3 * multiplications) / 1.2e5;
}
