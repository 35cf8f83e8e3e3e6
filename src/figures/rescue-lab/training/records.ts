import type { NumericalFault } from '@/core/network/formats';

/*
 * What a run reports of itself. Plain data that can be cloned between threads. Layers are counted from 1; layer L = depth + 1
 * is the read-out. A number may be ∞ or NaN in the record of a step that had a fault, and in evaluations shortly before.
 */

/** What ended a run: which quantity of which layer overflowed or is no number, at which step. */
export interface RunFault extends NumericalFault {
  /** The step that had it, counted from 1; the network is as it was after the step before. */
  readonly step: number;
}

/** One step, as it was seen before it changed the weights. */
export interface StepRecord {
  /** Counted from 1. */
  readonly step: number;
  /** Of the batch, without penalty. */
  readonly loss: number;
  /** ‖∂L/∂W_l‖, l = 1 … L at index l − 1, without penalty and before clipping: a column of the heat map. */
  readonly weightNorms: Float64Array;
  /**
   * The norm of the whole gradient, with penalty and before clipping; null where the step had a fault, ∞ where it is
   * clipped by a norm that the number format does not hold.
   */
  readonly gradientNorm: number | null;
  readonly fault: RunFault | null;
}

/** One step phase by phase, for slow motion: what is known after the forward pass, the loss, the backward pass, the update. */
export interface SlowStep {
  readonly step: number;
  readonly forward: {
    /** √mean(a_l²) over batch and units, l = 0 … L; a_0 is the input, a_L the logits. */
    readonly activationSizes: Float64Array;
  };
  readonly loss: number;
  readonly backward: {
    /** ‖∂L/∂a_l‖, l = 0 … L; to be shown from the last to the first. */
    readonly activationNorms: Float64Array;
    /** ‖∂L/∂W_l‖, l = 1 … L at index l − 1. */
    readonly weightNorms: Float64Array;
  };
  /** Null where the step had a fault and changed nothing. */
  readonly update: {
    /** ‖ΔW_l‖/‖W_l‖, l = 1 … L at index l − 1; 0 where nothing moved, ∞ where the weights were 0. */
    readonly ratios: Float64Array;
    readonly gradientNorm: number;
    /** What clipping left of it; the same without. */
    readonly clippedNorm: number;
  } | null;
  readonly fault: RunFault | null;
}

/** How good the network is on all points of a part, used as it would be in earnest (batch normalization by its running statistics). */
export interface Evaluation {
  /** Steps taken before. */
  readonly step: number;
  readonly trainLoss: number;
  readonly testLoss: number;
  /** Shares of points on the right side, 0 … 1. */
  readonly trainAccuracy: number;
  readonly testAccuracy: number;
}

/**
 * The whole past of a run in a bounded number of columns. Each column covers `stride` steps, the last one perhaps fewer;
 * once all columns are full, neighbors become one and the stride doubles.
 */
export interface History {
  readonly layers: number;
  readonly stride: number;
  /** Column c covers steps c·stride + 1 … (c + 1)·stride. */
  readonly columns: number;
  /** Steps recorded, one with a fault included. */
  readonly steps: number;
  /** columns×layers: the largest ‖∂L/∂W_l‖ of the column's steps; NaN and ∞ win, so that what exploded once stays in sight. */
  readonly norms: Float64Array;
  /** The mean batch loss of each column. */
  readonly losses: Float64Array;
  /**
   * Loss and accuracy of train and test at every `every` steps from step 0 on, thinned like the columns. They depend on
   * settings and steps alone, not on how fast the machine is.
   */
  readonly curves: {
    readonly every: number;
    readonly count: number;
    readonly trainLoss: Float64Array;
    readonly testLoss: Float64Array;
    readonly trainAccuracy: Float64Array;
    readonly testAccuracy: Float64Array;
  };
}

/** What a run has reached so far. */
export interface Tally {
  /** The highest accuracies among the points of the curves, and after how many steps train's was reached first. */
  readonly bestTrainAccuracy: number;
  readonly bestAt: number;
  readonly bestTestAccuracy: number;
  /** ‖∂L/∂W_1‖ at the first step and the last, and its extremes over all good steps; NaN before any. */
  readonly firstLayer: {
    readonly atStart: number;
    readonly now: number;
    readonly smallest: number;
    readonly largest: number;
  };
}

/** All that a run needs to go on exactly where it stood, but for its settings and data. */
export interface Checkpoint {
  readonly step: number;
  readonly parameters: Float64Array;
  /** What the optimizer remembers, see `optimizerMemory`. */
  readonly memory: Float64Array;
  /** Batch normalization's running means and variances, layer by layer; empty without. */
  readonly running: Float64Array;
  /** Without a step that had a fault. */
  readonly history: History;
  readonly tally: Tally;
  /** The last step; with its fault where the run has ended. */
  readonly record: StepRecord | null;
}
