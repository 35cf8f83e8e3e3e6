import { choice, number } from '@/params/schema';

/** The widest and the deepest network that the figure can hold. */
const widest = 6;
export const deepest = 40;

export const schema = {
  /**
   * All alike; a random orthogonal matrix a layer; independent normal numbers; or [[0.9, 10], [0, 0.9]] in every
   * layer, which is not normal: its eigenvectors all but coincide.
   */
  weights: choice({ default: 'uniform', choices: ['uniform', 'orthogonal', 'normal', 'shear'] }),
  /** Each weight where all are alike; their standard deviation where they are normal. */
  weight: number({ default: 0.6, min: 0, max: 2, step: 0.05 }),
  width: number({ default: 4, min: 2, max: widest, step: 1, integer: true }),
  depth: number({ default: 5, min: 1, max: deepest, step: 1, integer: true }),
  activation: choice({ default: 'identity', choices: ['identity', 'tanh', 'relu'] }),
  /** How far the one input is moved. */
  nudge: number({ default: 0.1, min: 0.001, max: 10, step: 1 / 3, scale: 'log' }),
  /** Which input is moved; the last one where there are fewer. */
  input: number({ default: 2, min: 1, max: widest, step: 1, integer: true }),
  /** Of the random weights. */
  seed: number({ default: 1, min: 1, max: 999, step: 1, integer: true }),
};
