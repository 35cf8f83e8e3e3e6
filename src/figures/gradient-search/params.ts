import { choice, number, toggle } from '@/params/schema';

export const schema = {
  direction: choice({ default: 'ascent', choices: ['ascent', 'descent'] }),
  steps: number({ default: 10, min: 0, max: 2000, step: 0.1, scale: 'log-zero', integer: true }),
  rate: number({ default: 1, min: 0, max: 10, step: 0.1, scale: 'log-zero' }),
  /** Step of the forward difference; without effect where `exact` is 1. */
  h: number({ default: 0.9, min: 1e-12, max: 1, step: 0.1, scale: 'log' }),
  exact: toggle(0),
  /** The start. */
  x: number({ default: 0, min: -5, max: 5, step: 0.1 }),
  y: number({ default: 0, min: -5, max: 5, step: 0.1 }),
  /** Shades the map by where each start ends. */
  basins: toggle(0),
};
