import { rough } from '@/charts/rough';
import type { Sentence } from '@/figure/sentence';
import { little } from '@/scenes/cliff/surface';
import { longestStep, type Run } from './run';
import type { Throw } from './thrown';

export const sentences = [
  'start',
  'still',
  'under-way',
  /** A long step, and the run ends no better than it stood before. */
  'thrown',
  /** The same, by the first step. */
  'thrown-at-once',
  /** A long step, and the run ends better than it ever stood before. */
  'thrown-and-back',
  /** No long step, and next to no loss left. */
  'arrived',
  'calm',
  'overflow',
] as const;

type Key = (typeof sentences)[number];

/** The lowest loss of the run before it was thrown. */
const lowestBefore = ({ walk }: Run, { step }: Throw): number => Math.min(...walk.values.subarray(0, step));

function keyOf(run: Run, frame: number, thrown: Throw | null): Key {
  const { walk, values } = run;
  if (walk.end !== 'finished' && frame === walk.taken) return 'overflow';
  if (values.steps === 0) return 'start';
  if (values.rate === 0) return 'still';
  if (frame < walk.taken) return 'under-way';
  const loss = walk.values[frame] ?? Number.NaN;
  if (thrown === null) return loss < little ? 'arrived' : 'calm';
  if (thrown.step === 1) return 'thrown-at-once';
  return loss < lowestBefore(run, thrown) ? 'thrown-and-back' : 'thrown';
}

function valuesOf(run: Run, frame: number, thrown: Throw | null): Record<string, number> {
  const { walk, norms, values } = run;
  const loss = walk.values[frame] ?? 0;
  const norm = norms[frame] ?? 0;
  const shown: Record<string, number> = {
    first: walk.values[0] ?? 0,
    loss,
    norm,
    next: values.rate * norm,
  };
  if (thrown) {
    const before = longestStep(run, thrown.step - 1);
    Object.assign(shown, {
      length: thrown.length,
      usual: before?.length ?? 0,
      best: lowestBefore(run, thrown),
      wall: norms[thrown.step - 1] ?? 0,
    });
  }
  const rounded = Object.entries(shown)
    .filter(([, value]) => Number.isFinite(value))
    .map(([name, value]) => [name, rough(value)]);
  return {
    ...Object.fromEntries(rounded),
    step: frame,
    steps: walk.taken,
    ...(thrown ? { at: thrown.step } : {}),
  };
}

/** Of the run as it stands after `frame` steps. */
export const sentenceOf = (run: Run, frame: number, thrown: Throw | null) =>
  ({ key: keyOf(run, frame, thrown), values: valuesOf(run, frame, thrown) }) satisfies Sentence<Key>;
