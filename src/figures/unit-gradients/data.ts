import { gaussians } from '@/core/data/gaussians';
import type { LabeledPoints } from '@/core/data/labeled-points';
import { makeDataset } from '@/core/data/make-dataset';
import type { Values } from '@/params/schema';
import type { schema } from './params';

export type Data = Values<typeof schema>['data'];

/** Examples, all of them seen by every step. */
export const examples: Readonly<Record<Data, number>> = { circles: 96, clouds: 32 };

/** A quarter of the points of a data set is kept for tests, which this figure does not make. */
const drawn = (4 / 3) * examples.circles;

export function dataOf(data: Data, seed: number): LabeledPoints {
  switch (data) {
    case 'circles':
      return makeDataset({ kind: 'circles', points: drawn, noise: 0.1, seed }).train;
    case 'clouds':
      return gaussians({ count: examples.clouds, deviation: 0.05, seed });
  }
}
