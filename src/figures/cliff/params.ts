import { number } from '@/params/schema';
import { area, usualStart, usualTime } from '@/scenes/cliff/surface';

export const schema = {
  /** The start. */
  w: number({ default: usualStart.w, min: area.x[0], max: area.x[1], step: 0.05 }),
  b: number({ default: usualStart.b, min: area.y[0], max: area.y[1], step: 0.05 }),
  rate: number({ default: 1.5, min: 0, max: 10, step: 0.1, scale: 'log-zero' }),
  steps: number({ default: 100, min: 0, max: 500, step: 0.1, scale: 'log-zero', integer: true }),
  /** Time steps of the recurrent unit. */
  time: number({ default: usualTime, min: 1, max: 100, step: 1, integer: true }),
};
