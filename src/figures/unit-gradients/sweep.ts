import { frobenius } from '@/core/calculus/frobenius';
import { layerwiseStep } from '@/core/descent/layerwise';
import { optimizer, optimizerMemory } from '@/core/descent/optimizers';
import { alongGradient } from '@/core/network/along-gradient';
import { backward } from '@/core/network/backward';
import { backwardBuffers } from '@/core/network/backward-buffers';
import { ranges } from '@/core/network/formats';
import { forward, forwardBuffers } from '@/core/network/forward';
import { layerSize } from '@/core/network/layers';
import { type Network, network } from '@/core/network/network';
import { dataOf } from './data';
import {
  blankSweep,
  lengths,
  type Method,
  methods,
  rates,
  type Sweep,
  type SweepSettings,
  sweepSteps,
} from './sweep-plan';

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
  const buffers = forwardBuffers(net, goal.target.length);
  const gradients = backwardBuffers(net, goal.target.length);
  const parts = [byLayer(net, net.parameters), byLayer(net, gradients.parameters)] as const;
  const count = net.parameters.length;
  const memory = optimizerMemory(method === 'adam' ? 'adam' : 'sgd', count);
  const steps = sweepSteps[settings.data];
  const look = () => backward(forward(net, inputs, { buffers }), goal, { buffers: gradients }).loss;
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
