import { accuraciesAt, type Cut, covers, cuts, isWhole, type Run } from './run';
import { sentenceOf } from './sentence';

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

/** Three trainings of one task as they stand after `shown` frames, by default as far as they have come. */
export function modelOf(run: Run, shown = run.whole.accuracies.length - 1) {
  const { lag, window } = run.settings;
  const frame = Math.min(shown, run.whole.accuracies.length - 1);
  const reachOf = (cut: Cut) => run[cut].reaches[frame] ?? new Float64Array(lag + 1);
  const parts = cuts.map((cut): Part => {
    const until = cut === 'whole' || covers(run.settings) ? null : window - 1;
    const reach = reachOf(cut);
    return {
      cut,
      until,
      reach: until === null ? reach : reach.map((share, back) => (back > until ? Number.NaN : share)),
      accuracies: run[cut].accuracies,
    };
  });
  const at = accuraciesAt(run, frame);
  return {
    run,
    lag,
    frame,
    parts,
    /** False while the training is under way. */
    whole: isWhole(run),
    readouts: { ...at, reach: reachOf('whole')[lag] ?? 0 },
    // Rounding errors grow with every update; what is learned and what is not they do not change.
    chaotic: frame > 0 ? (['reach'] as const) : [],
    sentence: sentenceOf(run, frame, at),
  };
}
