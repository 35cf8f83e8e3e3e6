import type { Position } from '@/charts/position';
import { rough } from '@/charts/rough';
import type { Values } from '@/params/schema';
import { descent, settled, start } from './descent';
import { schema } from './params';
import { lassoMinimum, lossAt, type Regression, regression, ridgeMinimum } from './regression';
import type { Sentence, View } from './view-model';

type State = Values<typeof schema>;

export interface ContoursPicture {
  readonly kind: 'contours';
  readonly data: Regression;
  readonly penalty: State['penalty'];
  readonly strength: number;
  /** Where the weights are after each step. */
  readonly path: readonly Position[];
  /** Their mean over the second half of the steps. */
  readonly settled: Position;
  /** The minimum of the loss alone, and of loss and penalty. */
  readonly free: Position;
  readonly best: Position;
  /** The minimum at each of `strengths`. */
  readonly trail: readonly Position[];
}

const perDecade = 30;
const smallest = 1e-3;
/** From no penalty on, and then by powers of ten. */
export const strengths = [
  0,
  ...Array.from({ length: Math.round(perDecade * Math.log10(schema.strength.max / smallest)) + 1 }, (_, k) =>
    Math.min(schema.strength.max, smallest * 10 ** (k / perDecade)),
  ),
];

interface SeedData {
  readonly data: Regression;
  readonly trails: Readonly<Record<'l1' | 'l2', readonly Position[]>>;
}

const cache = new Map<number, SeedData>();

/** What hangs on the seed alone is kept while other controls move. */
function dataOf(seed: number): SeedData {
  const cached = cache.get(seed);
  if (cached) return cached;
  const data = regression(seed);
  const made = {
    data,
    trails: {
      l1: strengths.map((strength) => lassoMinimum(data, strength)),
      l2: strengths.map((strength) => ridgeMinimum(data, strength)),
    },
  };
  cache.clear();
  cache.set(seed, made);
  return made;
}

function sentenceKey({ penalty, strength, optimizer, steps }: State, best: Position): Sentence {
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
export function contoursView(state: State): View<ContoursPicture> {
  const { penalty, strength, steps, seed } = state;
  const { data, trails } = dataOf(seed);
  const minimum = penalty === 'l1' ? lassoMinimum : ridgeMinimum;
  const free = ridgeMinimum(data, 0);
  const best = minimum(data, strength);
  const flat = descent(data, state);
  const path = Array.from(
    { length: steps + 1 },
    (_, k): Position => [flat[2 * k] ?? 0, flat[2 * k + 1] ?? 0],
  );
  const mean = settled(flat);
  return {
    picture: {
      kind: 'contours',
      data,
      penalty,
      strength,
      path,
      settled: mean,
      free,
      best,
      trail: trails[penalty === 'l1' ? 'l1' : 'l2'],
    },
    readouts: {
      'w-1': mean[0],
      'w-2': mean[1],
      'best-1': best[0],
      'best-2': best[1],
      loss: lossAt(data, mean),
    },
    sentence: {
      key: sentenceKey(state, best),
      values: {
        strength: rough(strength),
        steps,
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
    table: {
      columns: (['step', 'w-1', 'w-2', 'loss'] as const).map((key) => ({ key })),
      get rows() {
        return path.map((weights, step) => [step, ...weights, lossAt(data, weights)]);
      },
    },
  };
}
