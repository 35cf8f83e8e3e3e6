import { choice, number } from '@/params/schema';
import { surfaceNames } from '@/scenes/landscape/surface-names';

export const schema = {
  fn: choice({ default: 'hills', choices: surfaceNames }),
  /** The axis along which the slope is measured. */
  along: choice({ default: 'x', choices: ['x', 'y'] }),
  x: number({ default: 1, min: -5, max: 5, step: 0.1 }),
  y: number({ default: 2, min: -5, max: 5, step: 0.1 }),
  /** The step of both differences. */
  h: number({ default: 1e-3, min: 1e-12, max: 1, step: 0.1, scale: 'log' }),
};
