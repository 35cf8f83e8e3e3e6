import type { Position } from '@/charts/position';
import type { FigureModel } from '@/figure/figure-model';
import type { Values } from '@/params/schema';
import { isOutside, little, long } from '@/scenes/cliff/surface';
import { type Arrows, arrowsOf } from './arrows';
import { histogramOf, type NormHistogram, tallest } from './histogram';
import type { schema } from './params';
import { isChaotic, isCut, longestStep, placeAt, type Run, type Runs, runOf } from './run';
import { type Sentence, sentenceOf, type Thrown } from './sentence';

export type Readout = 'loss-without' | 'loss' | 'clipped' | 'turn-norm' | 'turn-value';
export type Column =
  | 'step'
  | 'w-without'
  | 'b-without'
  | 'loss-without'
  | 'w'
  | 'b'
  | 'loss'
  | 'norm'
  | 'turn';

/** One of the two runs as it stands at the frame shown. */
export interface RunShown {
  /** All places of the run, frames that are not shown included. */
  readonly places: readonly Position[];
  readonly losses: Float64Array;
  readonly place: Position;
  readonly outside: boolean;
  /** Whether next to no loss is left. */
  readonly arrived: boolean;
  /** The longest step so far, if it is long enough to throw the run. */
  readonly thrown: Thrown | null;
  /** Rounding errors have grown into the digits that are shown; found out when it is first asked for. */
  readonly chaotic: boolean;
}

/** The lengths that the clipped run met, up to the frame shown. */
export interface Lengths {
  readonly counts: NormHistogram;
  /** The tallest bar when the whole run is counted. */
  readonly tallest: number;
  /** Steps that were shortened. */
  readonly cuts: number;
}

/** What hangs on a part of the parameters each, so that the figure need not compute all of it at every move. */
export interface Parts {
  readonly without: RunShown;
  readonly with: RunShown;
  readonly lengths: Lengths;
  readonly arrows: Arrows;
}

export interface ClippingModel extends FigureModel<Readout, Sentence, Column>, Parts {
  readonly last: number;
  readonly frame: number;
}

const clippingOf = ({ by, threshold }: Values<typeof schema>) => ({ by, at: threshold });

export const runsOf = (values: Values<typeof schema>): Runs => ({
  without: runOf(values),
  with: runOf(values, clippingOf(values)),
});

/** Steps of the longer run. */
export const lastOf = (runs: Runs): number => Math.max(runs.without.walk.taken, runs.with.walk.taken);

/** A run as it stands after `frame` steps, or at its end if it has fewer. */
export function runShown(run: Run, frame: number): RunShown {
  const at = Math.min(frame, run.walk.taken);
  const longest = longestStep(run, at);
  const place = placeAt(run, at);
  return {
    places: Array.from(run.norms, (_, step) => placeAt(run, step)),
    losses: run.walk.values,
    place,
    outside: isOutside(place),
    arrived: (run.walk.values[at] ?? 1) < little,
    thrown: longest !== null && longest.length > long ? longest : null,
    get chaotic() {
      return isChaotic(run, at);
    },
  };
}

export function lengthsOf(run: Run, frame: number): Lengths {
  const steps = Math.min(frame, run.walk.taken);
  const cut = (k: number) => isCut(run, k);
  const all = histogramOf(run.norms, run.walk.taken, cut);
  return {
    counts: steps === run.walk.taken ? all : histogramOf(run.norms, steps, cut),
    tallest: tallest(all),
    cuts: Array.from({ length: steps }, (_, k) => k).filter(cut).length,
  };
}

export const partsOf = ({ gx, gy, threshold }: Values<typeof schema>, runs: Runs, frame: number): Parts => ({
  without: runShown(runs.without, frame),
  with: runShown(runs.with, frame),
  lengths: lengthsOf(runs.with, frame),
  arrows: arrowsOf(gx, gy, threshold),
});

/**
 * The same descent without and with clipping as both stand after `at` steps, at the end unless told otherwise, and what
 * clipping does to one gradient.
 * @param runs from `runsOf(values)`.
 * @param parts from `partsOf(values, runs, at)`.
 */
export function gradientClipping(
  values: Values<typeof schema>,
  runs = runsOf(values),
  at = lastOf(runs),
  parts = partsOf(values, runs, at),
): ClippingModel {
  const last = lastOf(runs);
  const frame = Math.min(at, last);
  const { cuts } = parts.lengths;
  return {
    ...parts,
    last,
    frame,
    readouts: {
      'loss-without': lossAt(runs.without, frame),
      loss: lossAt(runs.with, frame),
      clipped: cuts,
      'turn-norm': parts.arrows.norm.turn,
      'turn-value': parts.arrows.value.turn,
    },
    sentence: sentenceOf({
      values,
      runs,
      frame,
      cuts,
      without: parts.without.thrown,
      thrown: parts.with.thrown,
    }),
    table: {
      columns: columns.map((key) => ({ key })),
      // Hundreds of rows, which few readers open.
      get rows() {
        return Array.from({ length: last + 1 }, (_, step) => rowOf(runs, step));
      },
    },
  };
}

/** The loss after so many steps; the last one of a run that ended before. */
const lossAt = ({ walk }: Run, step: number): number | null =>
  walk.values[Math.min(step, walk.taken)] ?? null;

const columns = [
  'step',
  'w-without',
  'b-without',
  'loss-without',
  'w',
  'b',
  'loss',
  'norm',
  'turn',
] as const satisfies readonly Column[];

function rowOf({ without, with: clipped }: Runs, step: number): (number | null)[] {
  const cells = (run: Run) =>
    step > run.walk.taken ? [null, null, null] : [...placeAt(run, step), run.walk.values[step] ?? null];
  const number = (value = Number.NaN) => (Number.isFinite(value) ? value : null);
  return [
    step,
    ...cells(without),
    ...cells(clipped),
    number(clipped.norms[step]),
    number(clipped.turns[step]),
  ];
}
