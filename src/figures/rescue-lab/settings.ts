import { activations } from '@/core/network/activations';
import { choice, number, type Schema, type Values } from '@/params/schema';

/** What a training run is made of: the same settings and seed give the same run. */
export const settingsSchema = {
  /** `csv` is what the learner pasted, which no link carries; without any, the spiral stands in. */
  data: choice({ default: 'spiral', choices: ['spiral', 'circles', 'xor', 'moons', 'gaussians', 'csv'] }),
  /** The standard deviation of what is added to each coordinate; coordinates themselves have about 1. Not for `csv`. */
  noise: number({ default: 0, min: 0, max: 1, step: 0.05 }),
  /** Of both classes and both parts, train and test. Not for `csv`. */
  points: number({ default: 200, min: 20, max: 1000, step: 20, integer: true }),
  /** Hidden layers; the linear read-out is not counted. */
  depth: number({ default: 4, min: 1, max: 50, step: 1, integer: true }),
  /** Units of every hidden layer. */
  width: number({ default: 16, min: 2, max: 64, step: 1, integer: true }),
  activation: choice({ default: 'tanh', choices: activations }),
  init: choice({ default: 'xavier', choices: ['normal', 'xavier', 'he', 'lecun', 'orthogonal'] }),
  /** Times the standard deviation of the weights that `init` draws. */
  gain: number({ default: 1, min: 0, max: 5, step: 0.05 }),
  norm: choice({ default: 'none', choices: ['none', 'batch', 'layer'] }),
  residual: choice({ default: 'none', choices: ['none', 'plain', 'scaled'] }),
  optimizer: choice({ default: 'adam', choices: ['sgd', 'momentum', 'rmsprop', 'adagrad', 'adam'] }),
  rate: number({ default: 0.01, min: 0, max: 10, step: 0.1, scale: 'log-zero' }),
  /** Examples a step; 0, or more than there are, means all of them. */
  batch: number({ default: 0, min: 0, max: 256, step: 0.1, scale: 'log-zero', integer: true }),
  clip: choice({ default: 'none', choices: ['none', 'norm', 'value'] }),
  /** What `clip` holds the gradient's norm, or each of its entries, to. */
  threshold: number({ default: 1, min: 1e-3, max: 1e3, step: 0.1, scale: 'log' }),
  /** s·Σ|w| or s/2·Σw² on top of the loss, or w ← w − η·s·w beside the step; s is `strength`. */
  penalty: choice({ default: 'none', choices: ['none', 'l1', 'l2', 'decay'] }),
  strength: number({ default: 0.001, min: 0, max: 1, step: 0.1, scale: 'log-zero' }),
  /** Passing its largest number ends the run; rounding is that of float64 in all of them. */
  precision: choice({ default: 'float32', choices: ['float16', 'float32', 'float64'] }),
  seed: number({ default: 1, min: 1, max: 999, step: 1, integer: true }),
} satisfies Schema;

export type LabSettings = Values<typeof settingsSchema>;
export type SettingName = keyof LabSettings;
export const settingNames = Object.keys(settingsSchema) as readonly SettingName[];
