import { choice, number } from '@/params/schema';
import { area, usualStart } from '@/scenes/cliff/surface';

/** One component of the gradient in the panel of arrows. */
const component = (value: number) => number({ default: value, min: -100, max: 100, step: 0.1 });

export const schema = {
  by: choice({ default: 'norm', choices: ['norm', 'value'] }),
  threshold: number({ default: 0.2, min: 0.001, max: 100, step: 0.05, scale: 'log' }),
  rate: number({ default: 1.5, min: 0, max: 10, step: 0.1, scale: 'log-zero' }),
  steps: number({ default: 300, min: 0, max: 500, step: 0.1, scale: 'log-zero', integer: true }),
  /** The start of both runs. */
  w: number({ default: usualStart.w, min: area.x[0], max: area.x[1], step: 0.05 }),
  b: number({ default: usualStart.b, min: area.y[0], max: area.y[1], step: 0.05 }),
  /** The gradient that the arrows show before and after; the wall's as the figure opens. */
  gx: component(6),
  gy: component(9.6),
};
