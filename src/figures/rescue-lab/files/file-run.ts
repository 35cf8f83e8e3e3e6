import { type Dataset, reachOf, type Scaling } from '@/core/data/dataset';
import type { LabeledPoints } from '@/core/data/labeled-points';
import { optimizerMemory } from '@/core/descent/optimizers';
import { blankNetwork } from '@/core/network/network';
import { type LabSettings, settingNames, settingsSchema } from '../params';
import type { Checkpoint } from '../training/records';
import { runningStatisticsOf } from '../training/running-statistics';
import { networkOf, optimizerOf } from '../training/training-options';
import { readHistory, readRecord, readTally } from './file-history';
import { finite, type Part } from './file-parts';

/** One run as it stood: with it, training goes on as if it had never stopped. */
export interface RunFile {
  readonly settings: LabSettings;
  readonly dataset: Dataset;
  readonly checkpoint: Checkpoint;
}

/** Most points of a part of the data. */
const mostPoints = 2000;
/** Steps that a run may have taken: years of them. */
const mostSteps = 1e12;

/** A run from a file, each part of the kind and size that its settings ask for. @throws Damaged */
export function readRun(run: Part): RunFile {
  const settings = readSettings(run.get('settings'));
  return {
    settings,
    dataset: readDataset(run.get('dataset')),
    checkpoint: readCheckpoint(run.get('checkpoint'), settings),
  };
}

function readSettings(from: Part): LabSettings {
  const entries = settingNames.map((name) => {
    const [param, value] = [settingsSchema[name], from.get(name)];
    if (param.kind === 'choice') return [name, value.word<string>(param.choices)];
    const range = [param.min, param.max] as const;
    return [name, param.integer ? value.whole(range) : value.number(range)];
  });
  return Object.fromEntries(entries) as LabSettings;
}

function readDataset(from: Part): Dataset {
  const train = readPoints(from.get('train'));
  const test = readPoints(from.get('test'));
  const scalings = from.get('scaling');
  return {
    train,
    test,
    reach: Math.max(reachOf(train.inputs), reachOf(test.inputs)),
    scaling: [readScaling(scalings.get(0)), readScaling(scalings.get(1))],
  };
}

function readPoints(from: Part): LabeledPoints {
  const count = from.get('labels').length([1, mostPoints]);
  const labels = from.get('labels').numbers(count, [0, 1]);
  if (!labels.every(Number.isInteger)) from.get('labels').damaged();
  return { inputs: from.get('inputs').numbers(2 * count, finite), labels };
}

const readScaling = (from: Part): Scaling => ({
  center: from.get('center').number(finite),
  scale: from.get('scale').number([Number.MIN_VALUE, Number.MAX_VALUE]),
});

function readCheckpoint(from: Part, settings: LabSettings): Checkpoint {
  const net = blankNetwork(networkOf(settings));
  const layers = net.layers.length;
  const step = from.get('step').whole([0, mostSteps]);
  const { length } = optimizerMemory(optimizerOf(settings).name, net.parameters.length);
  const memory = from.get('memory').numbers(length, finite);
  if (memory[0] !== step) from.get('memory').damaged();
  const record = from.get('record');
  return {
    step,
    parameters: from.get('parameters').numbers(net.parameters.length, finite),
    memory,
    running: from.get('running').numbers(runningStatisticsOf(net).length, finite),
    history: readHistory(from.get('history'), layers, step),
    tally: readTally(from.get('tally')),
    record: record.isNull() ? null : readRecord(record, layers, step),
  };
}
