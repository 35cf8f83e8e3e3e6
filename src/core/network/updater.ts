import { frobenius } from '@/core/calculus/frobenius';
import { type Clipping, clipInto } from '@/core/descent/clipping';
import { type OptimizerOptions, optimizer } from '@/core/descent/optimizers';
import { largestNorm, type NumberFormat } from './formats';
import { multiplyInto } from './initialization';
import { addPenalty, type Penalty } from './penalty';

export interface UpdateOptions {
  /** With settings of its own, as in PyTorch; its weight decay, unlike a penalty, touches biases too. */
  readonly optimizer: OptimizerOptions;
  /** On weights alone. */
  readonly penalty?: Penalty;
  readonly clipping?: Clipping;
  /** w ← (1 − η·decay)·w beside the step, whatever the optimizer (Loshchilov & Hutter 2019); on weights alone. */
  readonly decay?: number;
  /** Clipping by norm computes the norm in this format, which may make it ∞; without rounding and range otherwise. */
  readonly format?: NumberFormat;
  /** What the optimizer remembers, from `optimizerMemory`; fresh without. */
  readonly memory?: Float64Array;
}

export interface Update {
  /** l1·Σ|w| + l2·Σw² before the step. */
  readonly penalty: number;
  /** The norm of the whole gradient, penalty included, before clipping; ∞ where clipping by norm found it beyond the format. */
  readonly gradientNorm: number;
  /** ‖Δw‖/‖w‖ of each weight matrix, w before the step; 0 where nothing moved. */
  readonly updateRatios: Float64Array;
}

/**
 * One step after another on the same numbers: adds the penalty's gradient, clips, and lets the optimizer move `parameters`
 * in place; `gradient` is overwritten. `weights` and `gradients` are the weight matrices within the two.
 */
export function updater(
  parameters: Float64Array,
  weights: readonly Float64Array[],
  options: UpdateOptions,
): (gradient: Float64Array, gradients: readonly Float64Array[]) => Update {
  const step = optimizer(options.optimizer, parameters.length, options.memory);
  const { penalty, clipping, decay = 0, format } = options;
  const most = format ? largestNorm[format] : Number.POSITIVE_INFINITY;
  const kept = 1 - options.optimizer.learningRate * decay;
  const before = weights.map((matrix) => new Float64Array(matrix.length));
  return (gradient, gradients) => {
    let cost = 0;
    weights.forEach((matrix, k) => {
      if (penalty) cost += addPenalty(penalty, matrix, gradients[k] as Float64Array);
      before[k]?.set(matrix);
    });
    const gradientNorm = clipping ? clipInto(clipping, gradient, gradient, most) : frobenius(gradient);
    if (decay !== 0) for (const matrix of weights) multiplyInto(matrix, kept, matrix);
    step(parameters, gradient);
    const updateRatios = new Float64Array(weights.length);
    weights.forEach((matrix, k) => {
      const old = before[k] as Float64Array;
      const size = frobenius(old);
      for (let i = 0; i < old.length; i++) old[i] = (matrix[i] as number) - (old[i] as number);
      const moved = frobenius(old);
      updateRatios[k] = moved === 0 ? 0 : moved / size;
    });
    return { penalty: cost, gradientNorm, updateRatios };
  };
}
