import { activations } from '@/core/network/activations';
import { choice, number } from '@/params/schema';
import { baseline } from '@/scenes/layers/baseline-network';

export const schema = {
  activation: choice({ default: baseline.activation, choices: activations }),
  /** The weighted sum at which the curves are read. */
  z: number({ default: 1, min: -6, max: 6, step: 0.05 }),
  /** Times weights of variance 1/n. */
  gain: number({ default: baseline.gain, min: 0, max: 3, step: 0.01 }),
  /** Added to every weighted sum of the hidden layers. */
  bias: number({ default: 0, min: -2, max: 2, step: 0.05 }),
  /** Hidden layers; the linear read-out is not counted. */
  depth: number({ default: baseline.depth, min: 1, max: 100, step: 1, integer: true }),
  seed: number({ default: baseline.seed, min: 1, max: 999, step: 1, integer: true }),
};
