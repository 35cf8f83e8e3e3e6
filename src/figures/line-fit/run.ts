import type { Walk } from '@/core/descent/walk';
import { descend } from '@/core/regression/descend';
import { type LineAndLoss, leastSquares } from '@/core/regression/least-squares';
import { meanSquaredError } from '@/core/regression/mean-squared-error';
import { miniBatches } from '@/core/regression/mini-batches';
import type { Values } from '@/params/schema';
import { type ReadData, readData } from './data';
import type { schema } from './params';

/** One search from its first line to its last, and what there was to find. */
export interface Run {
  readonly data: ReadData;
  readonly walk: Walk;
  /** The least-squares line; null where many lines are equally good. */
  readonly best: LineAndLoss | null;
  /** 2/λ for the largest curvature λ of the loss: descent on all the data holds only below this rate. */
  readonly limit: number;
  /** Whether a step looks at fewer points than there are. */
  readonly mini: boolean;
  /** The points that led from step − 1 to `step`, as indices; all of them for full batches. */
  readonly batchOf: (step: number) => readonly number[];
}

/** The line after so many steps. */
export function lineAt({ walk }: Run, step: number): LineAndLoss {
  const [slope = 0, intercept = 0] = walk.path.slice(2 * step, 2 * step + 2);
  return { slope, intercept, loss: walk.values[step] ?? 0 };
}

/** The larger eigenvalue of the symmetric matrix [[a, b], [b, d]]. */
const largerEigenvalue = (a: number, b: number, d: number) => (a + d) / 2 + Math.hypot((a - d) / 2, b);

export function runOf(values: Values<typeof schema>): Run {
  const data = readData(values.data);
  const { slope, intercept, rate, steps, batch, size, seed } = values;
  const { points } = data;
  const mini = batch === 'mini' && size < points.length;
  const [[a = 0, b = 0] = [], [, d = 0] = []] = meanSquaredError(points).hessian([0, 0]);
  const batches = mini && miniBatches({ count: points.length, size, seed });
  return {
    data,
    walk: descend({
      data: points,
      start: [slope, intercept],
      steps,
      rate,
      ...(mini ? { batch: { size, seed } } : {}),
    }),
    best: leastSquares(points),
    limit: 2 / largerEigenvalue(a, b, d),
    mini,
    batchOf: (step) => (batches ? batches(step - 1) : points.map((_, index) => index)),
  };
}
