import { range, shuffler } from 'd3-array';
import { stream } from '@/core/random';

export interface MiniBatches {
  /** How many examples there are. */
  readonly count: number;
  /** How many of them a step looks at; more than there are means all. */
  readonly size: number;
  readonly seed: number;
}

/**
 * Which examples step k = 0, 1, … looks at, as indices. Every pass through the examples (an epoch) deals them out
 * in a new random order, `size` at a time; the last batch of a pass holds what is left.
 */
export function miniBatches({ count, size, seed }: MiniBatches): (step: number) => readonly number[] {
  const perPass = Math.ceil(count / size);
  const passes = new Map<number, readonly number[]>();
  const dealt = (pass: number) => {
    const order = passes.get(pass) ?? shuffler(stream(seed, 'mini-batches', pass).uniform)(range(count));
    passes.set(pass, order);
    return order;
  };
  return (step) => {
    const first = (step % perPass) * size;
    return dealt(Math.floor(step / perPass)).slice(first, first + size);
  };
}
