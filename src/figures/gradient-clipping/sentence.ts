import { max } from 'd3-array';
import { rough } from '@/charts/rough';
import type { SentenceParts } from '@/figure/sentence';
import type { Values } from '@/params/schema';
import type { LongStep } from '@/scenes/cliff/CliffGround';
import { little } from '@/scenes/cliff/surface';
import type { schema } from './params';
import type { Runs } from './run';

export const sentences = [
  'start',
  'still',
  'under-way',
  /** No gradient is above the threshold, and a step throws both runs. */
  'threshold-too-high',
  /** No gradient is above the threshold, and both arrive. */
  'not-needed',
  /** No gradient is above the threshold, and neither arrives. */
  'no-help',
  /** Some steps are shortened, and one still throws the run. */
  'thrown-anyway',
  /** Only the clipped run arrives. */
  'saved',
  'both-arrive',
  /** Nearly all steps are shortened, and the run has not arrived. */
  'crawls',
  /** Clipped by value, with steps turned, and not arrived. */
  'turned',
  'better',
  'worse',
] as const;

type Key = (typeof sentences)[number];

export interface Thrown extends LongStep {
  readonly step: number;
}

interface Story {
  readonly values: Values<typeof schema>;
  readonly runs: Runs;
  readonly frame: number;
  /** Steps that were shortened. */
  readonly cuts: number;
  /** The step that threw the run without clipping, and with it. */
  readonly without: Thrown | null;
  readonly thrown: Thrown | null;
}

/** A run with more of its steps shortened than this walks at the threshold's pace. */
const nearlyAll = 0.9;

/** A turn that can be seen, in degrees. */
const seen = 1;

function keyOf(story: Story, loss: number, lossWithout: number, turn: number): Key {
  const { values, runs, frame, cuts, thrown } = story;
  const { taken } = runs.with.walk;
  if (values.steps === 0) return 'start';
  if (values.rate === 0) return 'still';
  if (frame < taken) return 'under-way';
  const [arrived, arrivedWithout] = [loss < little, lossWithout < little];
  if (cuts === 0) return arrived ? 'not-needed' : thrown ? 'threshold-too-high' : 'no-help';
  if (arrived) return arrivedWithout ? 'both-arrive' : 'saved';
  if (thrown) return 'thrown-anyway';
  if (cuts >= nearlyAll * taken) return 'crawls';
  if (values.by === 'value' && turn > seen) return 'turned';
  return loss < lossWithout ? 'better' : 'worse';
}

export function sentenceOf(story: Story): SentenceParts<Key> {
  const { values, runs, frame, cuts, without, thrown } = story;
  const at = (losses: Float64Array) => losses[Math.min(frame, losses.length - 1)] ?? 0;
  const loss = at(runs.with.walk.values);
  const lossWithout = at(runs.without.walk.values);
  const steps = Math.min(frame, runs.with.walk.taken);
  const turn = max(runs.with.turns.subarray(0, steps)) ?? 0;
  const key = keyOf(story, loss, lossWithout, turn);
  const shown: Record<string, number> = {
    first: runs.with.walk.values[0] ?? 0,
    loss,
    without: lossWithout,
    threshold: values.threshold,
    pace: values.rate * values.threshold,
    top: max(runs.with.norms.subarray(0, Math.max(1, steps))) ?? 0,
    turn,
    ...(thrown && { length: thrown.length }),
    ...(without && { far: without.length }),
  };
  const rounded = Object.entries(shown)
    .filter(([, value]) => Number.isFinite(value))
    .map(([name, value]) => [name, rough(value)]);
  return {
    key,
    values: {
      ...Object.fromEntries(rounded),
      step: frame,
      steps: runs.with.walk.taken,
      cuts,
      ...(thrown && { at: thrown.step }),
      ...(without && { 'at-without': without.step }),
    },
  };
}
