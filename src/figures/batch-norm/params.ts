import { choice, number } from '@/params/schema';
import { baseline } from '@/scenes/layers/baseline-network';

export const schema = {
  /** What the second network differs by. */
  remedy: choice({ default: 'batch-norm', choices: ['none', 'batch-norm', 'gradient-averaging'] }),
  /** Hidden layers; the linear read-out is not counted. */
  depth: number({ default: baseline.depth, min: 1, max: 100, step: 1, integer: true }),
  batch: number({ default: baseline.batch, min: 1, max: 128, step: 0.1, scale: 'log', integer: true }),
  /** Times weights of variance 1/n. */
  gain: number({ default: baseline.gain, min: 0, max: 3, step: 0.05 }),
  /** Batch normalization by the batch at hand, or by running statistics. */
  mode: choice({ default: 'training', choices: ['training', 'use'] }),
  /** The training batches that the running statistics have seen. */
  seen: number({ default: 50, min: 0, max: 100, step: 1, integer: true }),
  seed: number({ default: baseline.seed, min: 1, max: 999, step: 1, integer: true }),
};
