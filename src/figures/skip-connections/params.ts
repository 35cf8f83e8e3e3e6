import { number } from '@/params/schema';
import { baseline } from '@/scenes/layers/baseline-network';

export const schema = {
  /** Hidden layers; the linear read-out is not counted. */
  depth: number({ default: baseline.depth, min: 1, max: 100, step: 1, integer: true }),
  /** Times weights of variance 1/n. */
  gain: number({ default: baseline.gain, min: 0, max: 3, step: 0.05 }),
  seed: number({ default: baseline.seed, min: 1, max: 999, step: 1, integer: true }),
};
