import { activations } from '@/core/network/activations';
import { choice, number, toggle } from '@/params/schema';
import { baseline } from '@/scenes/layers/baseline-network';

export const schema = {
  init: choice({ default: 'he', choices: ['lecun', 'xavier', 'he', 'orthogonal'] }),
  /** Times the standard deviation that `init` asks for. */
  gain: number({ default: 1, min: 0, max: 3, step: 0.01 }),
  activation: choice({ default: baseline.activation, choices: activations }),
  /** Units of the input and of every hidden layer. */
  width: number({ default: baseline.width, min: 1, max: 256, step: 0.1, scale: 'log', integer: true }),
  /** Hidden layers; the linear read-out is not counted. */
  depth: number({ default: baseline.depth, min: 1, max: 100, step: 1, integer: true }),
  /** Whether networks of other seeds are drawn behind. */
  others: toggle(0),
  seed: number({ default: baseline.seed, min: 1, max: 999, step: 1, integer: true }),
};
