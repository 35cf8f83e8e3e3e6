import type { Lane } from './lane';
import { sentenceOf } from './sentence';
import { endsOf, healthOf } from './training/health';

const ofOneRun = ['step', 'train-loss', 'test-loss', 'train-accuracy', 'test-accuracy'] as const;
export const columns = [
  ...ofOneRun,
  'b-train-loss',
  'b-test-loss',
  'b-train-accuracy',
  'b-test-accuracy',
] as const;

/** The readouts of a second run. */
const ofB = ['b-loss', 'b-train-accuracy', 'b-test-accuracy', 'b-verdict'] as const;

/** The axis of steps begins with so many and doubles, as the history does when its columns are full. */
const firstEnd = 25;

export function endOf(steps: number): number {
  let end = firstEnd;
  while (end < steps) end *= 2;
  return end;
}

/** All that is shown of one run or two, as the engine last reported them. */
export function modelOf(lanes: readonly Lane[]) {
  const [a, b] = lanes.map(({ snapshot }) => snapshot);
  const [healthA = null, healthB = null] = lanes.map(({ snapshot }) =>
    snapshot ? healthOf(snapshot) : null,
  );
  const ends = a ? endsOf(a) : null;
  const steps = Math.max(0, ...lanes.map(({ snapshot }) => snapshot?.history.steps ?? 0));
  return {
    /** A alone, or A and B. */
    lanes,
    /** Where the axes of steps end, for all pictures alike. */
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
    absent: lanes.length > 1 ? [] : ofB,
    columns: b ? columns : ofOneRun,
  };
}

/** Loss and accuracy of each run at each point of its curves. */
export function rowsOf(lanes: readonly Lane[]): (number | null)[][] {
  const curves = lanes.flatMap(({ snapshot }) => snapshot?.history.curves ?? []);
  const [first] = curves;
  return Array.from({ length: first?.count ?? 0 }, (_, k) => {
    const numbers = curves.flatMap(({ trainLoss, testLoss, trainAccuracy, testAccuracy }) =>
      [trainLoss, testLoss, trainAccuracy, testAccuracy].map((all) => all[k] ?? null),
    );
    return [k * (first?.every ?? 1), ...numbers];
  });
}
