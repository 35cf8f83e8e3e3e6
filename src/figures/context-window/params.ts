import { number, toggle } from '@/params/schema';

export const schema = {
  /** How many steps a cut leaves, of the gradient or of the input, counted back from the end. */
  window: number({ default: 5, min: 1, max: 40, step: 1, integer: true }),
  /** Steps from the mark, which is the first input, to the end. */
  lag: number({ default: 20, min: 1, max: 30, step: 1, integer: true }),
  /** Whether every input after the mark is ±1 by chance, or 0. */
  distractors: toggle(1),
  /** Added to the biases of the forget gates. */
  forget: number({ default: 1, min: 0, max: 5, step: 0.1 }),
  seed: number({ default: 1, min: 1, max: 999, step: 1, integer: true }),
};
