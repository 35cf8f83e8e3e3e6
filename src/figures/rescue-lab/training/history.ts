import type { Evaluation, History, StepRecord } from './records';

/** Most columns of the heat map, and most points of a curve; thinning leaves half of them. */
export const mostColumns = 400;

const curveNames = ['trainLoss', 'testLoss', 'trainAccuracy', 'testAccuracy'] as const;

/** A history while it is written. */
export interface HistoryBook {
  /** Adds a step. */
  note(step: Pick<StepRecord, 'loss' | 'weightNorms'>): void;
  /** Adds a point to the curves: the evaluations of steps 0, `every()`, 2·`every()`, … in turn. */
  notePoint(evaluation: Evaluation): void;
  /** How many steps lie between two points of the curves at present. */
  every(): number;
  copy(): History;
}

/** A fresh history of a network with `layers` layers, or one that goes on from a copy. */
export function historyBook(layers: number, spacing: number, from?: History): HistoryBook {
  const norms = new Float64Array(mostColumns * layers);
  const losses = new Float64Array(mostColumns);
  const curves = Object.fromEntries(
    curveNames.map((name) => [name, new Float64Array(mostColumns)]),
  ) as Record<(typeof curveNames)[number], Float64Array>;
  let { stride, columns, steps } = from ?? { stride: 1, columns: 0, steps: 0 };
  let { every, count } = from?.curves ?? { every: spacing, count: 0 };
  if (from) {
    norms.set(from.norms);
    losses.set(from.losses);
    for (const name of curveNames) curves[name].set(from.curves[name]);
  }

  const foldColumns = () => {
    for (let c = 0; 2 * c < columns; c++) {
      losses[c] = ((losses[2 * c] as number) + (losses[2 * c + 1] as number)) / 2;
      for (let l = 0; l < layers; l++) {
        const first = norms[2 * c * layers + l] as number;
        norms[c * layers + l] = Math.max(first, norms[(2 * c + 1) * layers + l] as number);
      }
    }
    columns /= 2;
    stride *= 2;
  };

  const thinCurves = () => {
    for (const name of curveNames) {
      for (let c = 0; 2 * c < count; c++) curves[name][c] = curves[name][2 * c] as number;
    }
    count = Math.ceil(count / 2);
    every *= 2;
  };

  return {
    every: () => every,
    note: ({ loss, weightNorms }) => {
      const inside = steps % stride;
      if (inside === 0 && columns === mostColumns) foldColumns();
      const column = Math.floor(steps / stride);
      const at = column * layers;
      const fresh = column === columns;
      const before = fresh ? 0 : (losses[column] as number);
      losses[column] = before + (loss - before) / (1 + steps - column * stride);
      for (let l = 0; l < layers; l++) {
        const norm = weightNorms[l] as number;
        norms[at + l] = fresh ? norm : Math.max(norms[at + l] as number, norm);
      }
      columns = column + 1;
      steps += 1;
    },
    notePoint: (evaluation) => {
      if (count === mostColumns) thinCurves();
      if (evaluation.step !== count * every) return;
      for (const name of curveNames) curves[name][count] = evaluation[name];
      count += 1;
    },
    copy: () => {
      const part = (name: (typeof curveNames)[number]) => curves[name].slice(0, count);
      return {
        layers,
        stride,
        columns,
        steps,
        norms: norms.slice(0, columns * layers),
        losses: losses.slice(0, columns),
        curves: {
          every,
          count,
          trainLoss: part('trainLoss'),
          testLoss: part('testLoss'),
          trainAccuracy: part('trainAccuracy'),
          testAccuracy: part('testAccuracy'),
        },
      };
    },
  };
}
