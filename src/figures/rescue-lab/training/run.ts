import { rootMeanSquare } from '@/core/calculus/frobenius';
import { batches } from '@/core/data/batches';
import type { Dataset } from '@/core/data/dataset';
import { optimizerMemory } from '@/core/descent/optimizers';
import { type ForwardBuffers, forward, forwardBuffers } from '@/core/network/forward';
import { network } from '@/core/network/network';
import { type Step, trainer } from '@/core/network/trainer';
import type { LabSettings } from '../params';
import { checkpointHistory } from './checkpoint-history';
import { evaluator } from './evaluator';
import { type HistoryBook, historyBook, mostColumns } from './history';
import type { Boundary } from './protocol';
import type { Checkpoint, Evaluation, History, RunFault, SlowStep, StepRecord, Tally } from './records';
import { runningStatisticsOf, setRunningStatistics } from './running-statistics';
import { recordOf, slowStepOf } from './step-record';
import { emptyTally, tallyPoint, tallyStep } from './tally';
import { networkOf, trainingOf } from './training-options';

/** One training run: the same settings and data give the same run. What it hands out are copies. */
export interface Run {
  readonly settings: LabSettings;
  readonly dataset: Dataset;
  /** Steps taken, without one that had a fault. */
  taken(): number;
  /** How often each training point has been seen. */
  epoch(): number;
  /** The last step, with its fault where that ended the run; null before the first. */
  record(): StepRecord | null;
  fault(): RunFault | null;
  tally(): Tally;
  /** One step; once the run has ended, the last record again. */
  step(): StepRecord;
  /** One step, phase by phase; null once the run has ended. */
  slowStep(): SlowStep | null;
  evaluate(): Evaluation;
  boundary(size: number): Boundary;
  /** With the step that had a fault, if there was one, at its end. */
  history(): History;
  checkpoint(): Checkpoint;
  /**
   * Back to the state after step `to`, or as near before it as is still known; 'last-good' is the last step that had no
   * fault. A run that had ended can go on. Returns the step reached.
   */
  rewind(to: number | 'last-good'): number;
}

/** Between two points of the curves: looking at all points then costs about a fifth of training on them. */
const epochsAPoint = 2;
/** Most steps that a rewind takes again to reach its goal, in spans between two stored states. */
const spansAgain = 6;

/** A fresh run, or one that goes on from a checkpoint of the same settings and data. */
export function createRun(settings: LabSettings, dataset: Dataset, resume?: Checkpoint): Run {
  const { train, test, reach } = dataset;
  const points = train.labels.length;
  const batch = settings.batch === 0 ? points : Math.min(points, settings.batch);
  const net = network(networkOf(settings));
  const layers = net.layers.length;
  const options = trainingOf(settings);
  const memory = optimizerMemory(options.optimizer.name, net.parameters.length);
  const deal = batches(train, { size: batch, seed: settings.seed });
  const { score, boundary } = evaluator(net);
  const checkpoints = checkpointHistory(
    net.parameters.length * batch,
    net.parameters.length + memory.length + mostColumns * layers,
  );
  const spacing = Math.ceil((epochsAPoint * points) / batch);

  /** The last step's gradient, as the update left it: penalty added, clipped. */
  let gradient: Float64Array = new Float64Array(0);
  const freshTrainer = () =>
    trainer(net, {
      ...options,
      memory,
      look: ({ parameters }) => {
        gradient = parameters;
      },
    });
  let training = freshTrainer();
  let book: HistoryBook = historyBook(layers, spacing);
  let taken = 0;
  let record: StepRecord | null = null;
  let tally = emptyTally;
  let evaluation: Evaluation | undefined;
  let slowBuffers: ForwardBuffers | undefined;

  const evaluate = (): Evaluation => {
    if (evaluation?.step === taken) return evaluation;
    const [onTrain, onTest] = [score(train), score(test)];
    evaluation = {
      step: taken,
      trainLoss: onTrain.loss,
      testLoss: onTest.loss,
      trainAccuracy: onTrain.accuracy,
      testAccuracy: onTest.accuracy,
    };
    return evaluation;
  };

  const notePoint = () => {
    if (taken % book.every() !== 0) return;
    const point = evaluate();
    book.notePoint(point);
    tally = tallyPoint(tally, point);
  };

  const checkpoint = (): Checkpoint => ({
    step: taken,
    parameters: net.parameters.slice(),
    memory: memory.slice(),
    running: runningStatisticsOf(net),
    history: book.copy(),
    tally,
    record,
  });

  const restore = (from: Checkpoint) => {
    net.parameters.set(from.parameters);
    memory.set(from.memory);
    setRunningStatistics(net, from.running);
    training = freshTrainer();
    book = historyBook(layers, spacing, from.history);
    taken = from.step;
    ({ tally, record } = from);
    evaluation = undefined;
  };

  const goTo = (to: number) => {
    restore(checkpoints.before(to));
    for (let k = 0; k < spansAgain * checkpoints.every && taken < to; k++) advance();
    return taken;
  };

  /** Takes a step of a run that has not ended. */
  const advance = (): { seen: Step; next: StepRecord } => {
    const { inputs, labels } = deal(taken);
    const seen = training.step(inputs, labels);
    const next = recordOf(seen, taken + 1);
    if (seen.fault) {
      // The optimizer has remembered an update that was taken back; going there again, it knows what it knew before.
      if (seen.fault.quantity === 'parameter') goTo(taken);
      record = next;
      return { seen, next };
    }
    record = next;
    taken += 1;
    book.note(next);
    tally = tallyStep(tally, next);
    notePoint();
    if (checkpoints.due(taken)) checkpoints.add(checkpoint());
    return { seen, next };
  };

  if (resume) restore(resume);
  else notePoint();
  const start = checkpoint();
  checkpoints.add({ ...start, record: start.record?.fault ? null : start.record });

  return {
    settings,
    dataset,
    taken: () => taken,
    epoch: () => (taken * batch) / points,
    record: () => record,
    fault: () => record?.fault ?? null,
    tally: () => tally,
    step: () => (record?.fault ? record : advance().next),
    slowStep: () => {
      if (record?.fault) return null;
      const { inputs } = deal(taken);
      slowBuffers ??= forwardBuffers(net, batch);
      const { activations } = forward(net, inputs, { buffers: slowBuffers });
      const activationSizes = Float64Array.from(activations, rootMeanSquare);
      const { seen, next } = advance();
      return slowStepOf(seen, next.step, activationSizes, gradient);
    },
    evaluate,
    boundary: (size) => boundary(size, reach, taken),
    history: () => {
      if (!record?.fault) return book.copy();
      const whole = historyBook(layers, spacing, book.copy());
      whole.note(record);
      return whole.copy();
    },
    checkpoint,
    rewind: (to) => goTo(to === 'last-good' ? taken : Math.max(0, Math.min(taken, to))),
  };
}
