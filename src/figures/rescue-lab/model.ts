import type { FigureModel } from '@/figure/figure-model';
import type { Lane } from './lane';
import { type Sentence, sentenceOf } from './sentence';
import { endsOf, healthOf } from './training/health';

export type { Sentence } from './sentence';

export type Readout =
  | 'step'
  | 'loss'
  | 'train-accuracy'
  | 'test-accuracy'
  | 'first-gradient'
  | 'last-gradient'
  | 'verdict'
  | 'b-loss'
  | 'b-train-accuracy'
  | 'b-test-accuracy'
  | 'b-verdict';

export type Curve = 'train-loss' | 'test-loss' | 'train-accuracy' | 'test-accuracy';
export type Column = 'step' | Curve | `b-${Curve}`;

export interface RescueLabModel extends FigureModel<Readout, Sentence, Column> {
  /** A alone, or A and B. */
  readonly lanes: readonly Lane[];
  /** Where the axes of steps end, for all pictures alike. */
  readonly end: number;
}

const curves: readonly Curve[] = ['train-loss', 'test-loss', 'train-accuracy', 'test-accuracy'];

/** The axis of steps begins with so many and doubles, as the history does when its columns are full. */
const firstEnd = 25;

export function endOf(steps: number): number {
  let end = firstEnd;
  while (end < steps) end *= 2;
  return end;
}

function tableOf(lanes: readonly Lane[]): RescueLabModel['table'] {
  const kept = lanes.map(({ snapshot }) => snapshot?.history.curves);
  const [first, second] = kept;
  const columns: readonly Column[] = second
    ? ['step', ...curves, ...curves.map((name) => `b-${name}` as const)]
    : ['step', ...curves];
  const rows = Array.from({ length: first?.count ?? 0 }, (_, k) => {
    const numbers = kept.flatMap((of) =>
      of ? [of.trainLoss, of.testLoss, of.trainAccuracy, of.testAccuracy].map((all) => all[k] ?? null) : [],
    );
    return [k * (first?.every ?? 1), ...numbers];
  });
  return { columns: columns.map((key) => ({ key })), rows };
}

/** All that is shown of one run or two, as the engine last told of them. */
export function rescueLab(lanes: readonly Lane[]): RescueLabModel {
  const [a, b] = lanes.map(({ snapshot }) => snapshot);
  const [healthA = null, healthB = null] = lanes.map(({ snapshot }) =>
    snapshot ? healthOf(snapshot) : null,
  );
  const ends = a ? endsOf(a) : null;
  const steps = Math.max(0, ...lanes.map(({ snapshot }) => snapshot?.history.steps ?? 0));
  return {
    lanes,
    end: endOf(steps),
    readouts: {
      step: a?.step ?? null,
      loss: a?.evaluation.trainLoss ?? null,
      'train-accuracy': a?.evaluation.trainAccuracy ?? null,
      'test-accuracy': a?.evaluation.testAccuracy ?? null,
      'first-gradient': ends?.first ?? null,
      'last-gradient': ends?.last ?? null,
      verdict: healthA,
      'b-loss': b?.evaluation.trainLoss ?? null,
      'b-train-accuracy': b?.evaluation.trainAccuracy ?? null,
      'b-test-accuracy': b?.evaluation.testAccuracy ?? null,
      'b-verdict': healthB,
    },
    sentence: sentenceOf(lanes),
    table: tableOf(lanes),
  };
}
