import type { Position } from '@/charts/position';
import { isOutside, little, long } from '@/scenes/cliff/surface';
import { histogramOf, type NormHistogram, tallest } from './histogram';
import { isCut, longestStep, placeAt, type Run } from './run';
import type { Thrown } from './sentence';

/** One of the two runs as it stands at the frame shown. */
export interface RunShown {
  readonly run: Run;
  /** The frame shown, or the last step of a shorter run: all else follows from it and the run. */
  readonly at: number;
  /** All places of the run, frames that are not shown included. */
  readonly places: readonly Position[];
  readonly losses: Float64Array;
  readonly place: Position;
  readonly outside: boolean;
  /** Whether next to no loss is left. */
  readonly arrived: boolean;
  /** The longest step so far, if it is long enough to throw the run. */
  readonly thrown: Thrown | null;
}

/** The lengths that the clipped run met, up to the frame shown. */
export interface Lengths {
  readonly run: Run;
  /** So many lengths are counted: all else follows from it and the run. */
  readonly at: number;
  readonly counts: NormHistogram;
  /** The tallest bar when the whole run is counted. */
  readonly tallest: number;
  /** Steps that were shortened. */
  readonly cuts: number;
}

/** A run as it stands after `frame` steps, or at its end if it has fewer. */
export function runShown(run: Run, frame: number): RunShown {
  const at = Math.min(frame, run.walk.taken);
  const longest = longestStep(run, at);
  const place = placeAt(run, at);
  return {
    run,
    at,
    places: Array.from(run.norms, (_, step) => placeAt(run, step)),
    losses: run.walk.values,
    place,
    outside: isOutside(place),
    arrived: (run.walk.values[at] ?? 1) < little,
    thrown: longest !== null && longest.length > long ? longest : null,
  };
}

export function lengthsOf(run: Run, frame: number): Lengths {
  const at = Math.min(frame, run.walk.taken);
  const cut = (k: number) => isCut(run, k);
  const all = histogramOf(run.norms, run.walk.taken, cut);
  return {
    run,
    at,
    counts: at === run.walk.taken ? all : histogramOf(run.norms, at, cut),
    tallest: tallest(all),
    cuts: Array.from({ length: at }, (_, k) => k).filter(cut).length,
  };
}
