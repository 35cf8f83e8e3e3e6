import { rough } from '@/charts/rough';
import type { FigureModel } from '@/figure/figure-model';
import { type Cut, covers, cuts, isWhole, type Run, setting, stride } from './run';

export type Sentence =
  | 'training'
  | 'start'
  | 'under-way'
  | 'whole-alone'
  | 'gradient-partly'
  | 'gradient-too'
  | 'gradient-too-silent'
  | 'cut-first'
  | 'none'
  | 'no-cut'
  | 'no-cut-none';

/** Shares of right answers: from the first on the task is learned, up to the second it is guessed. */
export const learned = 0.95;
export const guessed = 0.6;

function keyAtEnd(run: Run, at: Readonly<Record<Cut, number>>): Sentence {
  const told = at.whole >= learned;
  if (covers(run.settings)) return told ? 'no-cut' : 'no-cut-none';
  if (at.gradient >= learned) {
    if (!told) return 'cut-first';
    return run.settings.distractors === 1 ? 'gradient-too' : 'gradient-too-silent';
  }
  if (!told) return 'none';
  return at.gradient > guessed ? 'gradient-partly' : 'whole-alone';
}

/** What is seen after `frame` of the run. */
export function sentenceOf(run: Run, frame: number): FigureModel<never, Sentence, never>['sentence'] {
  const { window, lag } = run.settings;
  const last = run.whole.accuracies.length - 1;
  const at = Object.fromEntries(cuts.map((cut) => [cut, run[cut].accuracies[frame] ?? 0])) as Record<
    Cut,
    number
  >;
  const key =
    frame < last ? (frame === 0 ? 'start' : 'under-way') : isWhole(run) ? keyAtEnd(run, at) : 'training';
  return {
    key,
    values: {
      window,
      lag,
      update: frame * stride,
      updates: setting.updates,
      reach: rough(run.whole.reaches[frame]?.[lag] ?? 0),
      ...at,
    },
  };
}
