import { number, text } from '@/params/schema';

/** The part of the ridge that is shown, and in which a run may start. */
export const range = [50, 125] as const;

export const schema = {
  /** One panel for each: 1 to 4 numbers, see `scales.ts`. */
  scales: text({ default: '1,10,100', maxLength: 60 }),
  start: number({ default: 58, min: range[0], max: range[1], step: 0.5 }),
  steps: number({ default: 20, min: 0, max: 500, step: 0.1, scale: 'log-zero', integer: true }),
  rate: number({ default: 1, min: 0, max: 10, step: 0.1, scale: 'log-zero' }),
};
