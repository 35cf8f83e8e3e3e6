import { type Walk, walk } from '@/core/descent/walk';
import { type Data, meanSquaredError } from './mean-squared-error';
import { miniBatches } from './mini-batches';

export interface DescentOptions {
  readonly data: Data;
  /** Slope and intercept of the first line. */
  readonly start: readonly [slope: number, intercept: number];
  readonly steps: number;
  readonly rate: number;
  /** Each step looks at a few examples only; at all of them when absent. */
  readonly batch?: { readonly size: number; readonly seed: number };
}

/**
 * Gradient descent of a line on its mean squared error, w ← w − rate·∇L(w); with mini-batches on the error of the
 * batch (Robbins & Monro 1951). The values of the walk are losses over all the data either way.
 */
export function descend({ data, start, steps, rate, batch }: DescentOptions): Walk {
  const loss = meanSquaredError(data);
  const options = { start, steps, rate, direction: 'descent' } as const;
  if (batch === undefined) return walk({ ...options, landscape: loss });
  const batchOf = miniBatches({ count: data.length, ...batch });
  let step = 0;
  const landscape = {
    ...loss,
    gradientInto: (point: ArrayLike<number>, out: Float64Array) => {
      const examples = new Set(batchOf(step));
      step += 1;
      meanSquaredError(data.filter((_, index) => examples.has(index))).gradientInto(point, out);
      return loss.value(point);
    },
  };
  return walk({ ...options, landscape });
}
