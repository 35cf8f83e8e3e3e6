import { stream } from '@/core/random';
import { chooseTest, type Dataset, pick, reachOf } from './dataset';
import { gaussians } from './gaussians';
import type { LabeledPoints } from './labeled-points';
import { circles, moons, type Place, spiral, xor } from './shapes';

export type DataKind = 'spiral' | 'circles' | 'xor' | 'moons' | 'gaussians';

export interface DataOptions {
  readonly kind: DataKind;
  /** Of both classes, train and test together. */
  readonly points: number;
  /** The standard deviation of what is added to each coordinate. */
  readonly noise: number;
  readonly seed: number;
}

const unscaled = { center: 0, scale: 1 };

/**
 * A made-up set of points; without noise, coordinates have a mean of 0 and a mean variance of 1. More noise moves the
 * same points further.
 */
export function makeDataset({ kind, points, noise, seed }: DataOptions): Dataset {
  const { inputs, labels } = clean(kind, points, seed);
  const chance = stream(seed, 'noise');
  if (noise !== 0)
    for (let k = 0; k < inputs.length; k++) inputs[k] = (inputs[k] as number) + noise * chance.normal();
  const kept = chooseTest(labels, stream(seed, 'test'));
  return {
    train: pick({ inputs, labels }, kept, 0),
    test: pick({ inputs, labels }, kept, 1),
    reach: reachOf(inputs),
    scaling: [unscaled, unscaled],
  };
}

function clean(kind: DataKind, count: number, seed: number): LabeledPoints {
  switch (kind) {
    case 'spiral':
      return placed(spiral, count, seed);
    case 'circles':
      return placed(circles, count, seed);
    case 'xor':
      return placed(xor, count, seed);
    case 'moons':
      return placed(moons, count, seed);
    case 'gaussians':
      return clouds(count, seed);
  }
}

/** Points of one shape, the classes in turn. */
function placed(place: Place, count: number, seed: number): LabeledPoints {
  const chance = stream(seed, 'data');
  const inputs = new Float64Array(2 * count);
  const labels = Float64Array.from({ length: count }, (_, k) => k % 2);
  for (let k = 0; k < count; k++) {
    const part = ((k >> 1) + 0.5) / Math.ceil(count / 2);
    place(k % 2 === 1 ? 1 : 0, part, chance, inputs.subarray(2 * k, 2 * k + 2));
  }
  return { inputs, labels };
}

const cloud = 0.4;

/** Two round clouds, scaled to a variance of 1. */
function clouds(count: number, seed: number): LabeledPoints {
  const { inputs, labels } = gaussians({ count, deviation: cloud, seed });
  return { inputs: inputs.map((x) => x / Math.sqrt(1 + cloud ** 2)), labels };
}
