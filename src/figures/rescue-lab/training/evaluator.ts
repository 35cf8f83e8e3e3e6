import type { LabeledPoints } from '@/core/data/labeled-points';
import { forward, forwardBuffers } from '@/core/network/forward';
import { lossInto } from '@/core/network/loss';
import type { Network } from '@/core/network/network';
import type { Boundary } from './protocol';

/** Points that go through the network at a time: enough for speed, and little memory at any depth. */
const chunkSize = 64;

/** A network at work on points that it does not learn from. */
export interface Evaluator {
  /** The mean loss and the share of points on the right side; a logit that is no number is wrong. */
  score(points: LabeledPoints): { readonly loss: number; readonly accuracy: number };
  /** Probabilities of label 1 on size×size places of [−reach, reach]². */
  boundary(size: number, reach: number, step: number): Boundary;
}

/** Batch normalization goes by its running statistics. */
export function evaluator(network: Network): Evaluator {
  const buffers = forwardBuffers(network, chunkSize);
  const chunk = new Float64Array(2 * chunkSize);
  let logits = new Float64Array(0);
  let gradient = new Float64Array(0);

  /** Logits of `count` points that `fill` writes, some at a time, to `chunk`. */
  const logitsOf = (count: number, fill: (from: number, to: number) => void) => {
    if (logits.length !== count) logits = new Float64Array(count);
    for (let from = 0; from < count; from += chunkSize) {
      const to = Math.min(count, from + chunkSize);
      fill(from, to);
      const output = forward(network, chunk, { mode: 'use', buffers }).activations.at(-1) as Float64Array;
      logits.set(output.subarray(0, to - from), from);
    }
    return logits;
  };

  return {
    score: ({ inputs, labels }) => {
      const logits = logitsOf(labels.length, (from, to) => chunk.set(inputs.subarray(2 * from, 2 * to)));
      if (gradient.length !== logits.length) gradient = new Float64Array(logits.length);
      const loss = lossInto({ loss: 'binary-cross-entropy', target: labels }, logits, 1, gradient);
      let right = 0;
      for (let k = 0; k < logits.length; k++) {
        const logit = logits[k] as number;
        if (labels[k] === 1 ? logit > 0 : logit <= 0) right += 1;
      }
      return { loss, accuracy: right / logits.length };
    },
    boundary: (size, reach, step) => {
      const side = 2 / (size - 1);
      const found = logitsOf(size * size, (from, to) => {
        for (let k = from; k < to; k++) {
          chunk[2 * (k - from)] = reach * ((k % size) * side - 1);
          chunk[2 * (k - from) + 1] = reach * (1 - Math.floor(k / size) * side);
        }
      });
      const probabilities = new Float32Array(size * size);
      for (let k = 0; k < probabilities.length; k++) {
        probabilities[k] = 1 / (1 + Math.exp(-(found[k] as number)));
      }
      return { step, size, probabilities };
    },
  };
}
