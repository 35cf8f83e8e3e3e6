import { mean } from 'd3-array';
import { rough } from '@/charts/rough';
import type { Rows } from '@/figure/definition';
import type { Readings, ReadoutName } from './readouts';
import { every, type TrainingRun, trainingSteps } from './training';

/** The end of a run: its last quarter. */
const lastMeasures = trainingSteps / 4 / every;

/** The steps that end with a higher loss than they began with. */
const risesOf = (losses: Float64Array) =>
  losses.reduce(
    (count, loss, step) => (step > 0 && loss > (losses[step - 1] ?? loss) ? count + 1 : count),
    0,
  );

/** Never at 2/η; drawn there; above it from the start; lost, at once or after a long time; still under way. */
export const edgeSentences = ['below', 'drawn', 'above', 'diverged', 'diverged-late', 'training'] as const;

const sentenceKey = ({ sharpness, divergedAt, chaoticFrom }: TrainingRun, edge: number) => {
  if (divergedAt !== null) return chaoticFrom === null ? 'diverged' : 'diverged-late';
  const reached = sharpness.findIndex((value) => value >= edge);
  if (reached < 0) return 'below';
  return reached === 0 ? 'above' : 'drawn';
};

/**
 * The training with full batches, and how far it is from the edge of stability.
 * @param run null until the network has been trained; it may belong to the rate before this one
 */
export function edgeModel(rate: number, run: TrainingRun | null) {
  /** The curvature at which this rate is the limit: 2/η. */
  const edge = 2 / (run?.rate ?? rate);
  return {
    view: 'edge' as const,
    columns: ['step', 'sharpness', 'loss'] as const,
    edge,
    run,
    ...(run ? trained(run, edge) : underWay(edge)),
  };
}

export type EdgeModel = ReturnType<typeof edgeModel>;

/** What is shown until the network has been trained. */
function underWay(edge: number) {
  const readouts: Readings = {
    loss: null,
    'sharpness-start': null,
    'sharpness-end': null,
    edge,
    rises: null,
  };
  const chaotic: readonly ReadoutName[] = [];
  return { readouts, chaotic, sentence: { key: 'training', values: { steps: trainingSteps } } as const };
}

function trained(run: TrainingRun, edge: number) {
  const { losses, sharpness, divergedAt } = run;
  const start = sharpness[0] ?? Number.NaN;
  const end = divergedAt === null ? (mean(sharpness.subarray(-lastMeasures)) ?? null) : null;
  const readouts: Readings = {
    loss: losses.at(-1) ?? null,
    'sharpness-start': start,
    'sharpness-end': end,
    edge,
    rises: risesOf(losses),
  };
  const chaotic: readonly ReadoutName[] = run.chaoticFrom === null ? [] : ['loss', 'sharpness-end', 'rises'];
  const key: (typeof edgeSentences)[number] = sentenceKey(run, edge);
  return {
    readouts,
    chaotic,
    sentence: {
      key,
      values: {
        edge: rough(edge),
        start: rough(start),
        steps: trainingSteps,
        first: rough(losses[0] ?? 0),
        // A run that has come to the edge is chaotic from there on: no digit of its end is the same in every browser.
        ...(run.chaoticFrom === null
          ? {
              loss: rough(losses.at(-1) ?? 0),
              ...(end === null ? {} : { end: rough(end) }),
              ...(divergedAt === null ? {} : { at: divergedAt }),
            }
          : {}),
      },
    },
  };
}

export const rowsOfTraining = ({ run }: EdgeModel): Rows =>
  run ? Array.from(run.sharpness, (value, k) => [k * every, value, run.losses[k * every] ?? null]) : [];
