import { type Stream, stream } from '@/core/random';
import type { LabeledPoints } from './labeled-points';

export interface BatchOptions {
  /** How many points a step looks at; 0, or more than there are, means all. */
  readonly size: number;
  readonly seed: number;
}

/**
 * The points that step k = 0, 1, … looks at; the arrays hold until the next call. Every pass through the data deals them
 * out in a new random order, and a batch that a pass ends in is filled from the next: all batches are of one size, and
 * every point is seen as often. Any step may be asked for at any time.
 */
export function batches(data: LabeledPoints, { size, seed }: BatchOptions): (step: number) => LabeledPoints {
  const count = data.labels.length;
  if (size === 0 || size >= count) return () => data;
  const inputs = new Float64Array(2 * size);
  const labels = new Float64Array(size);
  const order = new Int32Array(count);
  let dealt = -1;
  return (step) => {
    for (let k = 0; k < size; k++) {
      const position = step * size + k;
      const pass = Math.floor(position / count);
      if (pass !== dealt) {
        shuffledInto(order, stream(seed, 'mini-batches', pass));
        dealt = pass;
      }
      const from = order[position - pass * count] as number;
      inputs[2 * k] = data.inputs[2 * from] as number;
      inputs[2 * k + 1] = data.inputs[2 * from + 1] as number;
      labels[k] = data.labels[from] as number;
    }
    return { inputs, labels };
  };
}

/** Fills `order` with 0, 1, … in a random order (Fisher & Yates). */
export function shuffledInto(order: Int32Array, chance: Stream): void {
  for (let k = 0; k < order.length; k++) {
    const other = Math.floor((k + 1) * chance.uniform());
    order[k] = order[other] as number;
    order[other] = k;
  }
}
