import { choice, number } from '@/params/schema';

export const schema = {
  /** Two weights on their loss, or the baseline network's fifty layers. */
  view: choice({ default: 'contours', choices: ['contours', 'layers'] }),
  /** L2 adds strength·w to the gradient, L1 strength·sign(w); decay shrinks w beside the step. */
  penalty: choice({ default: 'l2', choices: ['l2', 'l1', 'decay'] }),
  strength: number({ default: 0.3, min: 0, max: 10, step: 0.05, scale: 'log-zero' }),
  /** Of the two weights; in the layers the penalty acts alone. */
  optimizer: choice({ default: 'sgd', choices: ['sgd', 'adam'] }),
  steps: number({ default: 200, min: 0, max: 600, step: 10, integer: true }),
  seed: number({ default: 1, min: 1, max: 999, step: 1, integer: true }),
};
