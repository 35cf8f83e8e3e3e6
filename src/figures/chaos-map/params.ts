import { activations } from '@/core/network/activations';
import { choice, number } from '@/params/schema';

export const schema = {
  /** The network that the point on the map stands for. */
  gain: number({ default: 2, min: 0, max: 5, step: 0.05 }),
  depth: number({ default: 40, min: 1, max: 100, step: 1, integer: true }),
  bias: number({ default: 0, min: 0, max: 2, step: 0.05 }),
  activation: choice({ default: 'tanh', choices: activations }),
  /** Units of a layer. */
  width: number({ default: 32, min: 4, max: 48, step: 4, integer: true }),
  seed: number({ default: 1, min: 1, max: 999, step: 1, integer: true }),
};
