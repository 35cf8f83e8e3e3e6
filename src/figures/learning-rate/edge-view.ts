import { mean } from 'd3';
import { rough } from '@/charts/rough';
import { every, type TrainingRun, trainingSteps } from './training';
import type { Sentence, View } from './view-model';

export interface EdgePicture {
  readonly kind: 'edge';
  /** The curvature at which this rate is the limit: 2/η. */
  readonly edge: number;
  /** Null until the network has been trained; it may belong to the rate before this one. */
  readonly run: TrainingRun | null;
}

/** The end of a run: its last quarter. */
const lastMeasures = trainingSteps / 4 / every;

/** The steps that end with a higher loss than they began with. */
const risesOf = (losses: Float64Array) =>
  losses.reduce(
    (count, loss, step) => (step > 0 && loss > (losses[step - 1] ?? loss) ? count + 1 : count),
    0,
  );

/** The training with full batches, and how far it is from the edge of stability. */
export function edgeView(rate: number, run: TrainingRun | null): View<EdgePicture> {
  const edge = 2 / (run?.rate ?? rate);
  if (run === null) {
    return {
      picture: { kind: 'edge', edge, run },
      readouts: { loss: null, 'sharpness-start': null, 'sharpness-end': null, edge, rises: null },
      chaotic: [],
      sentence: { key: 'training', values: { steps: trainingSteps } },
      table: { columns, rows: [] },
    };
  }
  const { losses, sharpness, divergedAt } = run;
  const start = sharpness[0] ?? Number.NaN;
  const end = divergedAt === null ? (mean(sharpness.subarray(-lastMeasures)) ?? null) : null;
  const rises = risesOf(losses);
  const reached = sharpness.findIndex((value) => value >= edge);
  const key = ((): Sentence => {
    if (divergedAt !== null) return run.chaoticFrom === null ? 'diverged' : 'diverged-late';
    if (reached < 0) return 'below';
    return reached === 0 ? 'above' : 'drawn';
  })();
  return {
    picture: { kind: 'edge', edge, run },
    readouts: {
      loss: losses.at(-1) ?? null,
      'sharpness-start': start,
      'sharpness-end': end,
      edge,
      rises,
    },
    chaotic: run.chaoticFrom !== null ? ['loss', 'sharpness-end', 'rises'] : [],
    sentence: {
      key,
      values: {
        rate: rough(run.rate),
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
    table: {
      columns,
      rows: Array.from(sharpness, (value, k) => [k * every, value, losses[k * every] ?? null]),
    },
  };
}

const columns = (['step', 'sharpness', 'loss'] as const).map((key) => ({ key }));
