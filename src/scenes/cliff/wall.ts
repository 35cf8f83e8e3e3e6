import { cliffStart } from '@/core/landscapes/cliff';

/** σ(½) and σ′(½), where the unit starts. */
const output = 1 / (1 + Math.exp(-cliffStart));
const slope = output * (1 - output);

/** On its way back through all time steps, the gradient on the wall grows at least this many times. */
const growth = 3;

/**
 * The smallest weight at which there is a wall: each time step multiplies the gradient there by w·σ′(x_0). With few
 * time steps it lies outside the window.
 */
export const wallFrom = (time: number): number => growth ** (1 / time) / slope;

/** Where the wall stands at weight w: the unit starts upon its own unstable fixed point, x_0 = w·σ(x_0) + b. */
export const wallAt = (w: number): number => cliffStart - output * w;
