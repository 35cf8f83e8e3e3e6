import { choice, number } from '@/params/schema';

export const schema = {
  weight: number({ default: 1.2, min: -2, max: 2, step: 0.01 }),
  /** How many weights stand one after another. */
  depth: number({ default: 20, min: 1, max: 100, step: 1, integer: true }),
  /** The standard deviation of a weight, as a share of `weight`. */
  spread: number({ default: 0, min: 0, max: 1, step: 0.05 }),
  seed: number({ default: 1, min: 1, max: 999, step: 1, integer: true }),
  axis: choice({ default: 'log', choices: ['log', 'linear'] }),
};
