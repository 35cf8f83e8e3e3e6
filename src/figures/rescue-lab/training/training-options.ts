import type { OptimizerOptions } from '@/core/descent/optimizers';
import type { NetworkOptions } from '@/core/network/network';
import type { TrainerOptions } from '@/core/network/trainer';
import type { LabSettings } from '../params';

/** The share of its velocity that `momentum` keeps. */
const momentum = 0.9;

/** The network that the settings begin with: two inputs, `depth` hidden layers, one logit. */
export function networkOf(settings: LabSettings): NetworkOptions {
  const { depth, width, activation, init, gain, norm, residual, seed } = settings;
  const widths = [2, ...Array.from({ length: depth }, () => width), 1];
  return { widths, activation, init, gain, norm, residual, seed };
}

export function optimizerOf({ optimizer, rate }: LabSettings): OptimizerOptions {
  switch (optimizer) {
    case 'momentum':
      return { name: 'sgd', learningRate: rate, momentum: momentum };
    case 'sgd':
    case 'rmsprop':
    case 'adagrad':
    case 'adam':
      return { name: optimizer, learningRate: rate };
  }
}

/** How the network is trained: binary cross-entropy of its logit, by what the settings name. */
export function trainingOf(settings: LabSettings): TrainerOptions {
  const { clip, threshold, penalty, strength, precision } = settings;
  return {
    optimizer: optimizerOf(settings),
    loss: 'binary-cross-entropy',
    format: precision,
    ...(clip === 'none' ? {} : { clipping: { by: clip, at: threshold } }),
    ...(penalty === 'l1' ? { penalty: { l1: strength } } : {}),
    // s/2·Σw², whose gradient s·w moves weights under plain descent as decay by s does: PyTorch's weight_decay.
    ...(penalty === 'l2' ? { penalty: { l2: strength / 2 } } : {}),
    ...(penalty === 'decay' ? { decay: strength } : {}),
  };
}
