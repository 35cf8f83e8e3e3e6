import { number } from '@/params/schema';

/** The part of the error surface that is shown, and in which a run may start. */
export const area = { x: [2, 7], y: [-4, 1] } as const;

export const schema = {
  /** The start. */
  w: number({ default: 5.75, min: area.x[0], max: area.x[1], step: 0.05 }),
  b: number({ default: -0.75, min: area.y[0], max: area.y[1], step: 0.05 }),
  rate: number({ default: 1.5, min: 0, max: 10, step: 0.1, scale: 'log-zero' }),
  steps: number({ default: 100, min: 0, max: 500, step: 0.1, scale: 'log-zero', integer: true }),
  /** Time steps of the recurrent unit. */
  time: number({ default: 50, min: 1, max: 100, step: 1, integer: true }),
};
