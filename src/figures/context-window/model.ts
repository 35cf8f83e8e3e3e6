import type { FigureModel } from '@/figure/figure-model';
import { type Cut, covers, cuts, isWhole, type Run, stride } from './run';
import { type Sentence, sentenceOf } from './sentence';

export type Readout = Cut | 'reach';
export type Column = 'update' | Cut | 'reach';

/** One of the three trainings as it stands at the frame shown. */
export interface Part {
  readonly cut: Cut;
  /** By steps before the end; NaN where the cut lets nothing be. */
  readonly reach: Float64Array;
  /** The last step, counted back from the end, that the cut leaves; null where it takes nothing away. */
  readonly until: number | null;
  /** The share of right answers, frame by frame, as far as the training has come. */
  readonly accuracies: readonly number[];
}

export interface ContextWindowModel extends FigureModel<Readout, Sentence, Column> {
  readonly lag: number;
  readonly frame: number;
  readonly parts: readonly Part[];
  /** False while the training is under way. */
  readonly whole: boolean;
}

/** Three trainings of one task as they stand after `shown` frames, by default as far as they have come. */
export function contextWindow(run: Run, shown = run.whole.accuracies.length - 1): ContextWindowModel {
  const { lag, window } = run.settings;
  const frame = Math.min(shown, run.whole.accuracies.length - 1);
  const reachOf = (cut: Cut, at: number) => run[cut].reaches[at] ?? new Float64Array(lag + 1);
  const parts = cuts.map((cut): Part => {
    const until = cut === 'whole' || covers(run.settings) ? null : window - 1;
    const reach = reachOf(cut, frame);
    return {
      cut,
      until,
      reach: until === null ? reach : reach.map((share, back) => (back > until ? Number.NaN : share)),
      accuracies: run[cut].accuracies,
    };
  });
  return {
    lag,
    frame,
    parts,
    whole: isWhole(run),
    readouts: {
      whole: run.whole.accuracies[frame] ?? 0,
      gradient: run.gradient.accuracies[frame] ?? 0,
      context: run.context.accuracies[frame] ?? 0,
      reach: reachOf('whole', frame)[lag] ?? 0,
    },
    sentence: sentenceOf(run, frame),
    table: {
      columns: (['update', 'whole', 'gradient', 'context', 'reach'] as const).map((key) => ({ key })),
      get rows() {
        return run.whole.accuracies.map((accuracy, at) => [
          at * stride,
          accuracy,
          run.gradient.accuracies[at] ?? null,
          run.context.accuracies[at] ?? null,
          reachOf('whole', at)[lag] ?? null,
        ]);
      },
    },
  };
}
