import type { Position } from '@/charts/position';
import { rough } from '@/charts/rough';
import type { Rows } from '@/figure/definition';
import type { Values } from '@/params/schema';
import { descent, settled, start } from './descent';
import { schema } from './params';
import type { Readings } from './readouts';
import { lassoMinimum, lossAt, type Regression, regression, ridgeMinimum } from './regression';

type State = Values<typeof schema>;

const perDecade = 30;
const smallest = 1e-3;
/** From no penalty on, and then by powers of ten. */
export const strengths = [
  0,
  ...Array.from({ length: Math.round(perDecade * Math.log10(schema.strength.max / smallest)) + 1 }, (_, k) =>
    Math.min(schema.strength.max, smallest * 10 ** (k / perDecade)),
  ),
];

/** What depends on the seed alone. */
export interface ContoursGround {
  readonly view: 'contours';
  readonly data: Regression;
  /** The minimum at each of `strengths`. */
  readonly trails: Readonly<Record<'l1' | 'l2', readonly Position[]>>;
}

export function contoursGround(seed: number): ContoursGround {
  const data = regression(seed);
  return {
    view: 'contours',
    data,
    trails: {
      l1: strengths.map((strength) => lassoMinimum(data, strength)),
      l2: strengths.map((strength) => ridgeMinimum(data, strength)),
    },
  };
}

export const contoursSentences = [
  /** Before the first step, without penalty, and by penalty and optimizer. */
  'start',
  'free',
  'l2-sgd',
  'l2-adam',
  'decay-sgd',
  'decay-adam',
  /** L1, by how many weights are exactly 0 at the minimum. */
  'l1-none',
  'l1-one',
  'l1-both',
] as const;

function sentenceKey(
  { penalty, strength, optimizer, steps }: State,
  best: Position,
): (typeof contoursSentences)[number] {
  if (steps === 0) return 'start';
  if (strength === 0) return 'free';
  if (penalty === 'decay') return optimizer === 'sgd' ? 'decay-sgd' : 'decay-adam';
  if (penalty === 'l2') return optimizer === 'sgd' ? 'l2-sgd' : 'l2-adam';
  const zeros = best.filter((weight) => weight === 0).length;
  if (zeros === 2) return 'l1-both';
  return zeros === 1 ? 'l1-one' : 'l1-none';
}

const share = (part: number, whole: number) => Math.round((100 * part) / whole);

/** Two weights: where loss and penalty together are lowest, and where descent takes them. */
export function contoursModel(state: State, { data, trails }: ContoursGround) {
  const { penalty, strength, steps } = state;
  const minimum = penalty === 'l1' ? lassoMinimum : ridgeMinimum;
  const free = ridgeMinimum(data, 0);
  const best = minimum(data, strength);
  const flat = descent(data, state);
  const path = Array.from(
    { length: steps + 1 },
    (_, k): Position => [flat[2 * k] ?? 0, flat[2 * k + 1] ?? 0],
  );
  const mean = settled(flat);
  const readouts: Readings = {
    'w-1': mean[0],
    'w-2': mean[1],
    'best-1': best[0],
    'best-2': best[1],
    loss: lossAt(data, mean),
  };
  return {
    view: 'contours' as const,
    columns: ['step', 'w-1', 'w-2', 'loss'] as const,
    data,
    penalty,
    strength,
    /** Where the weights are after each step. */
    path,
    /** Their mean over the second half of the steps. */
    settled: mean,
    /** The minimum of the loss alone, and of loss and penalty. */
    free,
    best,
    /** The minimum at each of `strengths`. */
    trail: trails[penalty === 'l1' ? 'l1' : 'l2'],
    readouts,
    sentence: {
      key: sentenceKey(state, best),
      values: {
        start1: start[0],
        start2: start[1],
        free1: rough(free[0]),
        free2: rough(free[1]),
        best1: rough(best[0]),
        best2: rough(best[1]),
        w1: rough(mean[0]),
        w2: rough(mean[1]),
        kept1: share(best[0], free[0]),
        kept2: share(best[1], free[1]),
        left1: share(mean[0], free[0]),
        left2: share(mean[1], free[1]),
      },
    },
  };
}

export type ContoursModel = ReturnType<typeof contoursModel>;

export const rowsOfSteps = ({ data, path }: ContoursModel): Rows =>
  path.map((weights, step) => [step, ...weights, lossAt(data, weights)]);
