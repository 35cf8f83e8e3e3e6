import { rough } from '@/charts/rough';
import { type Cut, covers, isWhole, type Run, setting, stride } from './run';

export const sentences = [
  'training',
  'start',
  'under-way',
  'whole-alone',
  'gradient-partly',
  'gradient-too',
  'gradient-too-silent',
  'cut-first',
  'none',
  'no-cut',
  'no-cut-none',
] as const;

type Sentence = (typeof sentences)[number];

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

/** What is seen after `frame` of the run, of which the three are right in so many answers then. */
export function sentenceOf(run: Run, frame: number, at: Readonly<Record<Cut, number>>) {
  const { window, lag } = run.settings;
  const last = run.whole.accuracies.length - 1;
  const key: Sentence =
    frame < last ? (frame === 0 ? 'start' : 'under-way') : isWhole(run) ? keyAtEnd(run, at) : 'training';
  return {
    key,
    values: {
      // Those of the run: while another is trained, the controls are ahead of it.
      window,
      lag,
      update: frame * stride,
      updates: setting.updates,
      reach: rough(run.whole.reaches[frame]?.[lag] ?? 0),
    },
  };
}
