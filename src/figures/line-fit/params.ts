import { choice, number, text } from '@/params/schema';

/** How many points of data the figure can hold. */
export const mostPoints = 30;

/** Both pictures show −5 to 5 each way: data and line on the left, slope and intercept on the right. */
export const reach = 5;

export const schema = {
  /** The line with which the search starts; also dragged on the loss landscape. */
  slope: number({ default: -2, min: -reach, max: reach, step: 0.1 }),
  intercept: number({ default: 4, min: -reach, max: reach, step: 0.1 }),
  rate: number({ default: 0.1, min: 0, max: 10, step: 0.1, scale: 'log-zero' }),
  steps: number({ default: 60, min: 0, max: 500, step: 1, integer: true }),
  /** Whether a step looks at all points or at `size` of them. */
  batch: choice({ default: 'full', choices: ['full', 'mini'] }),
  size: number({ default: 3, min: 1, max: mostPoints, step: 1, integer: true }),
  /** Which points meet in a batch; without effect on full batches. */
  seed: number({ default: 1, min: 1, max: 999, step: 1, integer: true }),
  /** Points as `x,y;x,y;…`, −5 to 5 each; the built-in ones where empty. */
  data: text({ default: '', maxLength: 600 }),
};
