import { mostColumns } from '../training/history';
import type { History, RunFault, StepRecord, Tally } from '../training/records';
import { finite, type Part } from './file-parts';

const many = Number.MAX_SAFE_INTEGER;

/** The past of a run after `steps` steps. @throws Damaged */
export function readHistory(from: Part, layers: number, steps: number): History {
  const stride = from.get('stride').whole([1, many]);
  const columns = from.get('columns').whole([0, mostColumns]);
  if (columns !== Math.ceil(steps / stride)) from.get('columns').damaged();
  const curves = from.get('curves');
  const every = curves.get('every').whole([1, many]);
  const count = curves.get('count').whole([1, mostColumns]);
  if (count !== Math.floor(steps / every) + 1) curves.get('count').damaged();
  return {
    layers,
    stride,
    columns,
    steps,
    norms: from.get('norms').numbers(columns * layers, 'any'),
    losses: from.get('losses').numbers(columns, 'any'),
    curves: {
      every,
      count,
      trainLoss: curves.get('trainLoss').numbers(count, 'any'),
      testLoss: curves.get('testLoss').numbers(count, 'any'),
      trainAccuracy: curves.get('trainAccuracy').numbers(count, [0, 1]),
      testAccuracy: curves.get('testAccuracy').numbers(count, [0, 1]),
    },
  };
}

/** @throws Damaged */
export function readTally(from: Part): Tally {
  const firstLayer = from.get('firstLayer');
  return {
    bestTrainAccuracy: from.get('bestTrainAccuracy').number([0, 1]),
    bestAt: from.get('bestAt').whole([0, many]),
    bestTestAccuracy: from.get('bestTestAccuracy').number([0, 1]),
    firstLayer: {
      atStart: firstLayer.get('atStart').number('any'),
      now: firstLayer.get('now').number('any'),
      smallest: firstLayer.get('smallest').number('any'),
      largest: firstLayer.get('largest').number('any'),
    },
  };
}

/** The last step of a run after `steps` steps: that one, or the next where it had a fault. @throws Damaged */
export function readRecord(from: Part, layers: number, steps: number): StepRecord {
  const fault = from.get('trouble').isNull() ? null : readFault(from.get('trouble'), layers);
  const step = steps + (fault ? 1 : 0);
  if (from.get('step').whole([1, many]) !== step) from.get('step').damaged();
  if (fault && fault.step !== step) from.get('trouble').damaged();
  const norm = from.get('gradientNorm');
  return {
    step,
    loss: from.get('loss').number(fault ? 'any' : finite),
    weightNorms: from.get('weightNorms').numbers(layers, 'any'),
    gradientNorm: norm.isNull() ? null : norm.number('any'),
    fault,
  };
}

const quantities = [
  'preactivation',
  'activation',
  'loss',
  'activation-gradient',
  'hidden-gradient',
  'weight-gradient',
  'parameter',
] as const satisfies readonly RunFault['quantity'][];

function readFault(from: Part, layers: number): RunFault {
  return {
    fate: from.get('fate').word(['overflow', 'nan']),
    quantity: from.get('quantity').word(quantities),
    layer: from.get('layer').whole([0, layers]),
    step: from.get('step').whole([1, many]),
  };
}
