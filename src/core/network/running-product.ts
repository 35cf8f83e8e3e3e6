import { frobenius } from '@/core/calculus/frobenius';
import type { Pass } from './forward';
import { exampleTangents } from './tangents';

/** The product of the layers' Jacobians from the input up to each layer: ∂a_l/∂a_0 of one example, l = 0 … L. */
export interface RunningProduct {
  /** Its largest singular value: what the most sensitive change of the input grows by. */
  readonly largest: Float64Array;
  /** ‖·‖_F/√inputs: what a random change grows by, root mean square. */
  readonly typical: Float64Array;
}

const rounds = 100;
/** The relative change between rounds below which the answer has settled. */
const close = 1e-7;

/** The running Jacobian product at one example of a pass. Costs as much as a forward pass with a batch of `inputs`. */
export function runningProduct(pass: Pass, example = 0): RunningProduct {
  const inputs = pass.network.architecture.widths[0] as number;
  const directions = new Float64Array(inputs * inputs);
  for (let j = 0; j < inputs; j++) directions[j * inputs + j] = 1;
  // Row j of a change is J's column j.
  const columns = exampleTangents(pass, example, directions);
  const probe = new Float64Array(inputs).fill(1);
  const largest = new Float64Array(columns.length);
  const typical = new Float64Array(columns.length);
  columns.forEach((transposed, l) => {
    const size = frobenius(transposed);
    typical[l] = size / Math.sqrt(inputs);
    largest[l] = largestSingularValue(transposed, inputs, size, probe);
  });
  return { largest, typical };
}

/**
 * Power iteration on J·Jᵀ for a matrix of `rows` rows and known Frobenius norm. It starts from `probe` and leaves its
 * answer there: the direction of one layer's product is a good start for the next. The answer is never too large; it may
 * be a percent too small where the two largest singular values nearly tie.
 */
export function largestSingularValue(
  matrix: Float64Array,
  rows: number,
  size: number,
  probe: Float64Array,
): number {
  if (size === 0 || !Number.isFinite(size)) return size;
  const columns = matrix.length / rows;
  const image = new Float64Array(columns);
  const scaled = matrix.map((entry) => entry / size);
  // A little of every direction, lest the start stand at right angles to the answer.
  for (let i = 0; i < rows; i++) probe[i] = (probe[i] as number) + 1e-3 * Math.sin(1 + i);
  let found = 0;
  for (let round = 0; round < rounds; round++) {
    const scale = 1 / frobenius(probe);
    image.fill(0);
    for (let i = 0; i < rows; i++) {
      const part = scale * (probe[i] as number);
      for (let j = 0; j < columns; j++) {
        image[j] = (image[j] as number) + part * (scaled[i * columns + j] as number);
      }
    }
    for (let i = 0; i < rows; i++) {
      let sum = 0;
      for (let j = 0; j < columns; j++) {
        sum += (scaled[i * columns + j] as number) * (image[j] as number);
      }
      probe[i] = sum;
    }
    // ‖JJᵀv‖ ≤ σ², and ‖Jᵀv‖² ≤ ‖JJᵀv‖ for a unit v: the better bound of the two.
    const better = Math.sqrt(frobenius(probe));
    const settled = Math.abs(better - found) <= close * better;
    found = better;
    if (settled || better === 0) break;
  }
  return found * size;
}
