import { rough } from '@/charts/rough';
import type { LineAndLoss } from '@/core/regression/least-squares';
import type { SentenceParts } from '@/figure/sentence';
import { lineAt, type Run } from './run';

export const sentences = [
  'start',
  'underway',
  'arrived',
  'growing',
  'overflow',
  'mini-underway',
  'hovering',
  'mini-growing',
  'trough',
  'still',
] as const;

type Key = (typeof sentences)[number];

/** As a reader compares two lines: to two decimals. */
const agree = (line: LineAndLoss, best: LineAndLoss) =>
  Math.abs(line.slope - best.slope) < 0.005 && Math.abs(line.intercept - best.intercept) < 0.005;

function keyOf(run: Run, step: number, rate: number): Key {
  const { walk, best, mini, limit } = run;
  const line = lineAt(run, step);
  const first = walk.values[0] ?? 0;
  if (step === 0) return 'start';
  if (rate === 0) return 'still';
  if (walk.end === 'overflow' && step === walk.taken) return 'overflow';
  if (best === null) return 'trough';
  if (line.loss > first && (mini || rate >= limit)) return mini ? 'mini-growing' : 'growing';
  if (!mini) return agree(line, best) ? 'arrived' : 'underway';
  // Nine tenths of the way down what is left is mostly the disagreement of the batches.
  return line.loss - best.loss < 0.1 * (first - best.loss) ? 'hovering' : 'mini-underway';
}

/** Of the step that is shown; a number that a sentence does not name is left out there. */
export function sentenceOf(run: Run, step: number, rate: number): SentenceParts<Key> {
  const { slope, intercept, loss } = lineAt(run, step);
  const shown = { slope, intercept, loss, limit: run.limit, rate, best: run.best?.loss ?? loss };
  const rounded = Object.entries(shown).map(([name, value]) => [name, rough(value)]);
  return { key: keyOf(run, step, rate), values: { ...Object.fromEntries(rounded), next: step + 1 } };
}
