import { number } from '@/params/schema';

export const schema = {
  /** Added to the biases of the LSTM's forget gates. */
  forget: number({ default: 3, min: -2, max: 6, step: 0.1 }),
  /** Times the recurrent weights of both, which are orthogonal. */
  gain: number({ default: 1, min: 0, max: 5, step: 0.05 }),
  /** Time steps. */
  steps: number({ default: 100, min: 1, max: 200, step: 1, integer: true }),
  seed: number({ default: 1, min: 1, max: 999, step: 1, integer: true }),
};
