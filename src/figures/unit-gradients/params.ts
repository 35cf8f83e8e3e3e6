import { choice, number } from '@/params/schema';

export const schema = {
  /** What a cell of the map shows of its unit. */
  show: choice({ default: 'gradient', choices: ['gradient', 'weight', 'update'] }),
  steps: number({ default: 10, min: 0, max: 100, step: 1, integer: true }),
  optimizer: choice({ default: 'sgd', choices: ['sgd', 'adam'] }),
  rate: number({ default: 1e-6, min: 1e-7, max: 10, step: 0.1, scale: 'log' }),
  activation: choice({ default: 'tanh', choices: ['tanh', 'sigmoid', 'relu'] }),
  /** Hidden weights begin with the standard deviation gain/√(inputs of the unit). */
  gain: number({ default: 4, min: 0, max: 10, step: 0.1 }),
  /** Hidden layers; the read-out comes on top. */
  depth: number({ default: 20, min: 2, max: 24, step: 1, integer: true }),
  width: number({ default: 16, min: 2, max: 24, step: 1, integer: true }),
  /** Of the weights and of the data. */
  seed: number({ default: 4, min: 1, max: 999, step: 1, integer: true }),
  /** Every unit during one training, or the loss after training at every rate and the reach of the first gradient. */
  view: choice({ default: 'units', choices: ['units', 'rates'] }),
  /** A disk within a ring, or two small clouds far apart. */
  data: choice({ default: 'circles', choices: ['circles', 'clouds'] }),
  /** What Adam adds to the recent size of a gradient before it divides by it. */
  epsilon: number({ default: 1e-8, min: 1e-20, max: 1e-2, step: 1, scale: 'log' }),
};

/** All parameters but those of what is shown: a training run depends on these. */
export const ofRun = [
  'steps',
  'optimizer',
  'rate',
  'epsilon',
  'activation',
  'gain',
  'depth',
  'width',
  'data',
  'seed',
] as const;

/** The sweep depends on the network and its data, and on Adam’s ε. Rates are all tried. */
export const ofSweep = ['activation', 'gain', 'depth', 'width', 'data', 'seed', 'epsilon'] as const;
