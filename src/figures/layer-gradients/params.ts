import { activations } from '@/core/network/activations';
import { choice, number, toggle } from '@/params/schema';

export const schema = {
  /** Times the standard deviation of the weights that `init` draws. */
  gain: number({ default: 1, min: 0, max: 5, step: 0.05 }),
  /** Hidden layers; the linear read-out is not counted. */
  depth: number({ default: 20, min: 1, max: 100, step: 1, integer: true }),
  activation: choice({ default: 'tanh', choices: activations }),
  init: choice({ default: 'normal', choices: ['normal', 'xavier', 'he', 'lecun', 'orthogonal'] }),
  /** The standard deviation of the biases. */
  bias: number({ default: 0, min: 0, max: 2, step: 0.05 }),
  /** Units of the input and of every hidden layer. */
  width: number({ default: 32, min: 1, max: 256, step: 0.1, scale: 'log', integer: true }),
  norm: choice({ default: 'none', choices: ['none', 'batch', 'layer'] }),
  residual: toggle(0),
  /** Which gradient the bars of the way back measure: ‖∂L/∂a_l‖ or ‖∂L/∂W_l‖. */
  gradient: choice({ default: 'activations', choices: ['activations', 'weights'] }),
  precision: choice({ default: 'float32', choices: ['float16', 'float32', 'float64'] }),
  batch: number({ default: 32, min: 1, max: 128, step: 0.1, scale: 'log', integer: true }),
  seed: number({ default: 1, min: 1, max: 999, step: 1, integer: true }),
};
