import { type HeightGrid, sampleGrid } from '@/charts/grid';
import type { Position } from '@/charts/position';
import { rough } from '@/charts/rough';
import { stretches } from '@/charts/stretches';
import type { LineAndLoss } from '@/core/regression/least-squares';
import { type Data, meanSquaredError } from '@/core/regression/mean-squared-error';
import type { FigureModel } from '@/figure/figure-model';
import type { Values } from '@/params/schema';
import { square } from './clip';
import { reach, type schema } from './params';
import { type Run, runOf } from './run';

export type Readout = 'slope' | 'intercept' | 'loss' | 'step' | 'best-slope' | 'best-intercept' | 'best-loss';
export type Sentence =
  | 'start'
  | 'underway'
  | 'arrived'
  | 'growing'
  | 'overflow'
  | 'mini-underway'
  | 'hovering'
  | 'mini-growing'
  | 'trough'
  | 'still';
export type Column = 'step' | 'slope' | 'intercept' | 'loss';

export interface LineFitModel extends FigureModel<Readout, Sentence, Column> {
  readonly data: Data;
  /** The line of the step that is shown. */
  readonly line: LineAndLoss;
  readonly best: LineAndLoss | null;
  readonly limit: number;
  /** Whether a step looks at fewer points than there are. */
  readonly mini: boolean;
  /** Which points led to the step that is shown; none at the start and for full batches. */
  readonly batch: readonly number[];
  /** The loss over slope × intercept. */
  readonly landscape: HeightGrid;
  /** (slope, intercept) after each step that is shown, cut at the edges of the window. */
  readonly path: readonly (readonly Position[])[];
  /** The corners of the path that lie in the window. */
  readonly places: readonly Position[];
  /** The loss after each step of the whole run. */
  readonly losses: ArrayLike<number>;
  readonly step: number;
  readonly bestOutside: boolean;
  readonly lineOutside: boolean;
}

const nodes = 33;

const inWindow = (slope: number, intercept: number) =>
  Math.abs(slope) <= reach && Math.abs(intercept) <= reach;

function lineAt({ walk }: Run, step: number): LineAndLoss {
  const [slope = 0, intercept = 0] = walk.path.slice(2 * step, 2 * step + 2);
  return { slope, intercept, loss: walk.values[step] ?? 0 };
}

/** As a reader compares two lines: to two decimals. */
const agree = (line: LineAndLoss, best: LineAndLoss) =>
  Math.abs(line.slope - best.slope) < 0.005 && Math.abs(line.intercept - best.intercept) < 0.005;

function sentenceKey(run: Run, step: number, rate: number): Sentence {
  const { walk, best, mini, limit } = run;
  const line = lineAt(run, step);
  const first = walk.values[0] ?? 0;
  if (step === 0) return 'start';
  if (rate === 0) return 'still';
  if (walk.end === 'overflow' && step === walk.taken) return 'overflow';
  if (best === null) return 'trough';
  if (line.loss > first && (mini || rate >= limit)) return mini ? 'mini-growing' : 'growing';
  if (!mini) return agree(line, best) ? 'arrived' : 'underway';
  // Nine tenths of the way down what is left is mostly the disagreement of the batches.
  return line.loss - best.loss < 0.1 * (first - best.loss) ? 'hovering' : 'mini-underway';
}

/** Values of every sentence; a number that a sentence does not name is left out there. */
function sentenceValues(run: Run, step: number, values: Values<typeof schema>) {
  const { slope, intercept, loss } = lineAt(run, step);
  const shown = { slope, intercept, loss, limit: run.limit, rate: values.rate, best: run.best?.loss ?? loss };
  const rounded = Object.entries(shown).map(([name, value]) => [name, rough(value)]);
  return { ...Object.fromEntries(rounded), step, next: step + 1, size: values.size };
}

/**
 * A line fitted to data by descent of its mean squared error, and the line that least squares gives at once.
 * @param shown the step that is shown; the last one when absent.
 */
export function lineFit(
  values: Values<typeof schema>,
  run = runOf(values),
  shown = run.walk.taken,
): LineFitModel {
  const { walk, best, limit } = run;
  const { points } = run.data;
  const step = Math.min(shown, walk.taken);
  const line = lineAt(run, step);
  const walked = Array.from(
    { length: step + 1 },
    (_, k): Position => [walk.path[2 * k] ?? 0, walk.path[2 * k + 1] ?? 0],
  );
  return {
    data: points,
    line,
    best,
    limit,
    mini: run.mini,
    batch: run.mini && step > 0 ? run.batchOf(step) : [],
    landscape: landscapeOf(points),
    path: stretches(walked, square(reach)),
    places: walked.filter(([slope, intercept]) => inWindow(slope, intercept)),
    losses: walk.values,
    step,
    bestOutside: best !== null && !inWindow(best.slope, best.intercept),
    lineOutside: !inWindow(line.slope, line.intercept),
    readouts: {
      slope: line.slope,
      intercept: line.intercept,
      loss: line.loss,
      step,
      'best-slope': best?.slope ?? null,
      'best-intercept': best?.intercept ?? null,
      'best-loss': best?.loss ?? null,
    },
    sentence: { key: sentenceKey(run, step, values.rate), values: sentenceValues(run, step, values) },
    table: {
      columns: [{ key: 'step' }, { key: 'slope' }, { key: 'intercept' }, { key: 'loss' }],
      rows: walked.map((place, k) => [k, ...place, walk.values[k] ?? 0]),
    },
  };
}

const cache = new WeakMap<Data, HeightGrid>();

/** The loss over the window, sampled once for the same data. */
function landscapeOf(data: Data): HeightGrid {
  const window = [-reach, reach] as const;
  const loss = meanSquaredError(data);
  const grid =
    cache.get(data) ??
    sampleGrid((slope, intercept) => loss.value([slope, intercept]), {
      x: window,
      y: window,
      columns: nodes,
      rows: nodes,
    });
  cache.set(data, grid);
  return grid;
}
