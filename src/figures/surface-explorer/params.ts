import { angle, choice, number, text, toggle } from '@/params/schema';
import { surfaceNames } from '@/scenes/landscape/surface-names';

export const schema = {
  fn: choice({ default: 'hills', choices: surfaceNames }),
  /** The learner's own z = f(x, y); overrides `fn`. */
  formula: text({ default: '', maxLength: 500, formula: true }),
  x: number({ default: -1, min: -5, max: 5, step: 0.1 }),
  y: number({ default: 0, min: -5, max: 5, step: 0.1 }),
  /** Step of the forward difference; without effect where `exact` is 1. */
  h: number({ default: 0.9, min: 1e-12, max: 1, step: 0.1, scale: 'log' }),
  exact: toggle(0),
  /** How many arrows long the walk is. */
  reach: number({ default: 3, min: 0, max: 10, step: 0.1 }),
  /** Where the reader's eye stands, in degrees from +x, counter-clockwise. */
  azimuth: angle(-120),
  /** How high the reader's eye stands, in degrees; 90 looks straight down. */
  elevation: number({ default: 35, min: 5, max: 90, step: 5 }),
};
