import { rough } from '@/charts/rough';
import type { Rows } from '@/figure/definition';
import type { Values } from '@/params/schema';
import type { schema } from './params';
import type { Readings, ReadoutName } from './readouts';
import { problems, type SweptWalk, sweptWalk } from './sweep';

type State = Values<typeof schema>;

/** So near to the bottom of the valley it came from, a walk on the ridge is still in it. */
const valley = 2.5;

export const sweepSentences = [
  /** Below 1/λ; at it; between 1/λ and 2/λ; at 2/λ. */
  'glides',
  'one-step',
  'swings',
  'at-limit',
  /** Above 2/λ on the bowl. */
  'blows-up',
  /**
   * Above 2/λ on the ridge: still in its valley, in another one, or outside the window; `unsure` where another browser may show
   * another loss or step.
   */
  'restless',
  'restless-unsure',
  'thrown',
  'thrown-unsure',
  'left',
  'left-unsure',
] as const;

function sentenceKey(
  landscape: State['landscape'],
  pull: number,
  { final, places, unsure }: SweptWalk,
): (typeof sweepSentences)[number] {
  if (pull < 1) return 'glides';
  if (pull === 1) return 'one-step';
  if (pull < 2) return 'swings';
  if (pull === 2) return 'at-limit';
  if (final === null) return unsure ? 'left-unsure' : 'left';
  if (landscape === 'bowl') return 'blows-up';
  // A walk that was thrown may stand in its valley again, by luck.
  const stayed = places.every(([x]) => Math.abs(x - problems.ridge.minimum.x) < valley);
  if (unsure) return stayed ? 'restless-unsure' : 'thrown-unsure';
  return stayed ? 'restless' : 'thrown';
}

/** One rate on one landscape. */
export function sweepModel({ landscape, rate, steps }: State) {
  const { curvature } = problems[landscape].minimum;
  const run = sweptWalk(landscape, rate, steps);
  const pull = rate * curvature;
  const limit = 2 / curvature;
  const start = run.places[0]?.[1] ?? 0;
  const readouts: Readings = { loss: run.final, curvature, limit, factor: 1 - pull };
  const chaotic: readonly ReadoutName[] = run.chaotic && run.final !== null ? ['loss'] : [];
  return {
    view: 'sweep' as const,
    columns: ['step', 'x', 'height'] as const,
    landscape,
    rate,
    steps,
    /** 2/λ of the valley in which the walk starts. */
    limit,
    places: run.places,
    left: run.left !== null,
    final: run.final,
    readouts,
    chaotic,
    sentence: {
      key: sentenceKey(landscape, pull, run),
      values: {
        limit: rough(limit),
        factor: rough(Math.abs(1 - pull)),
        start: rough(start),
        ...(run.final === null || run.unsure ? {} : { final: rough(run.final) }),
        ...(run.left === null || run.unsure ? {} : { at: run.left }),
      },
    },
  };
}

export type SweepModel = ReturnType<typeof sweepModel>;

export const rowsOfWalk = ({ places }: SweepModel): Rows =>
  places.map(([x, height], step) => [step, x, height]);
