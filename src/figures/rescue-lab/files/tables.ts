import type { Dataset } from '@/core/data/dataset';
import type { History } from '../training/records';

type Cell = number | string;

const table = (rows: readonly (readonly Cell[])[]): string =>
  `${rows.map((row) => row.join(',')).join('\n')}\n`;

/** `x1,x2,label,part`: the points as they were before they were scaled. `readCsv` takes it back. */
export function writePoints({ train, test, scaling: [first, second] }: Dataset): string {
  const rows = (
    [
      ['train', train],
      ['test', test],
    ] as const
  ).flatMap(([part, { inputs, labels }]) =>
    Array.from(labels, (label, k): Cell[] => [
      first.center + first.scale * (inputs[2 * k] as number),
      second.center + second.scale * (inputs[2 * k + 1] as number),
      label,
      part,
    ]),
  );
  return table([['x1', 'x2', 'label', 'part'], ...rows]);
}

/** `step,train_loss,test_loss,train_accuracy,test_accuracy`. */
export function writeCurves({ curves }: History): string {
  const { every, trainLoss, testLoss, trainAccuracy, testAccuracy } = curves;
  const columns = [trainLoss, testLoss, trainAccuracy, testAccuracy];
  const rows = Array.from(trainLoss, (_, k) => [k * every, ...columns.map((column) => column[k] as number)]);
  return table([['step', 'train_loss', 'test_loss', 'train_accuracy', 'test_accuracy'], ...rows]);
}

/** `first_step,last_step,batch_loss,layer_1,…`: the heat map, the largest ‖∂L/∂W_l‖ of each column’s steps. */
export function writeNorms({ layers, stride, columns, steps, norms, losses }: History): string {
  const names = Array.from({ length: layers }, (_, l) => `layer_${l + 1}`);
  const rows = Array.from({ length: columns }, (_, c) => [
    c * stride + 1,
    Math.min(steps, (c + 1) * stride),
    losses[c] as number,
    ...norms.subarray(c * layers, (c + 1) * layers),
  ]);
  return table([['first_step', 'last_step', 'batch_loss', ...names], ...rows]);
}
