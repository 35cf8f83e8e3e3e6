import type { Position } from '@/charts/position';
import { rough } from '@/charts/rough';
import type { Values } from '@/params/schema';
import type { schema } from './params';
import { type Final, problems, type SweptWalk, sweptWalk } from './sweep';
import type { Sentence, View } from './view-model';

type Name = Values<typeof schema>['landscape'];

export interface SweepPicture {
  readonly kind: 'sweep';
  readonly landscape: Name;
  readonly rate: number;
  readonly steps: number;
  /** 2/λ of the valley in which the walk starts. */
  readonly limit: number;
  readonly places: readonly Position[];
  readonly left: boolean;
  readonly final: Final;
}

/** So near to the bottom of the valley it came from, a walk on the ridge is still in it. */
const valley = 2.5;

function sentenceKey(landscape: Name, pull: number, { final, places, unsure }: SweptWalk): Sentence {
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
export function sweepView(landscape: Name, rate: number, steps: number): View<SweepPicture> {
  const { curvature } = problems[landscape].minimum;
  const run = sweptWalk(landscape, rate, steps);
  const pull = rate * curvature;
  const limit = 2 / curvature;
  const start = run.places[0]?.[1] ?? 0;
  return {
    picture: {
      kind: 'sweep',
      landscape,
      rate,
      steps,
      limit,
      places: run.places,
      left: run.left !== null,
      final: run.final,
    },
    readouts: { loss: run.final, curvature, limit, factor: 1 - pull },
    chaotic: run.chaotic && run.final !== null ? ['loss'] : [],
    sentence: {
      key: sentenceKey(landscape, pull, run),
      values: {
        rate: rough(rate),
        limit: rough(limit),
        factor: rough(Math.abs(1 - pull)),
        start: rough(start),
        steps,
        ...(run.final === null || run.unsure ? {} : { final: rough(run.final) }),
        ...(run.left === null || run.unsure ? {} : { at: run.left }),
      },
    },
    table: {
      columns: (['step', 'x', 'height'] as const).map((key) => ({ key })),
      rows: run.places.map(([x, height], step) => [step, x, height]),
    },
  };
}
