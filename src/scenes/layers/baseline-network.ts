import type { NetworkSetup } from '@/core/network/layer-statistics';

/**
 * The network that the pages of chapter 6 mend, each in its own way: weights of variance 1/n under ReLU, which keep
 * about 1/√2 of a gradient from layer to layer.
 */
export const baseline: NetworkSetup = {
  depth: 50,
  width: 32,
  activation: 'relu',
  gain: 1,
  bias: 0,
  init: 'normal',
  residual: 'none',
  norm: 'none',
  batch: 32,
  precision: 'float32',
  seed: 1,
};
