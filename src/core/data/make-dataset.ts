import type { Dataset } from './dataset';

export type DataKind = 'spiral' | 'circles' | 'xor' | 'moons' | 'gaussians';

export interface DataOptions {
  readonly kind: DataKind;
  /** Of both classes, train and test together. */
  readonly points: number;
  /** The standard deviation of what is added to each coordinate. */
  readonly noise: number;
  readonly seed: number;
}

/** A made-up set of points; each coordinate has a mean of 0 and a standard deviation of about 1 without noise. */
export declare function makeDataset(options: DataOptions): Dataset;
