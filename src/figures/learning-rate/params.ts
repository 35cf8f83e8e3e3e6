import { choice, number } from '@/params/schema';

export const schema = {
  /** One landscape at every rate, one rate for many layers, or a network whose curvature follows the rate. */
  view: choice({ default: 'sweep', choices: ['sweep', 'layers', 'edge'] }),
  landscape: choice({ default: 'bowl', choices: ['bowl', 'ridge'] }),
  /** Of the walk on the landscape. */
  rate: number({ default: 1, min: 0.01, max: 10, step: 0.02, scale: 'log' }),
  steps: number({ default: 20, min: 1, max: 200, step: 1, integer: true }),
  /** The one rate for all layers of the baseline network. */
  'layer-rate': number({ default: 1, min: 1e-3, max: 1e6, step: 0.1, scale: 'log' }),
  /** Times the weights of the baseline network. */
  gain: number({ default: 1, min: 0.5, max: 2, step: 0.01 }),
  /** Of the small network that is trained. */
  'training-rate': number({ default: 0.1, min: 0.02, max: 1, step: 0.02, scale: 'log' }),
  /** Of the weights of both networks. */
  seed: number({ default: 1, min: 1, max: 999, step: 1, integer: true }),
};
