import { choice, number } from '@/params/schema';
import { surfaceNames } from '@/scenes/landscape/surface-names';

export const schema = {
  fn: choice({ default: 'hills', choices: surfaceNames }),
  /** The axis along which the surface is cut. */
  along: choice({ default: 'x', choices: ['x', 'y'] }),
  x: number({ default: 3, min: -5, max: 5, step: 0.1 }),
  y: number({ default: -0.7, min: -5, max: 5, step: 0.1 }),
  /** The run of the secant: from the point to a second one, h further along the cross-section. */
  h: number({ default: 0.9, min: 1e-12, max: 1, step: 0.1, scale: 'log' }),
};
