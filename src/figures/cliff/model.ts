import type { Position } from '@/charts/position';
import { rough } from '@/charts/rough';
import type { FigureModel } from '@/figure/figure-model';
import type { Values } from '@/params/schema';
import type { LongStep } from '@/scenes/cliff/CliffGround';
import { isOutside, little, long } from '@/scenes/cliff/surface';
import type { schema } from './params';
import { isChaotic, longestStep, placeAt, type Run, runOf } from './run';

export type Readout = 'loss' | 'gradient-norm' | 'longest-step' | 'longest-at';
export type Column = 'step' | 'w' | 'b' | 'loss' | 'gradient-norm';
export type Sentence =
  | 'start'
  | 'still'
  | 'under-way'
  /** A long step, and the run ends no better than it stood before. */
  | 'thrown'
  /** The same, by the first step. */
  | 'thrown-at-once'
  /** A long step, and the run ends better than it ever stood before. */
  | 'thrown-and-back'
  /** No long step, and next to no loss left. */
  | 'arrived'
  | 'calm'
  | 'overflow';

/** The step that threw the run. */
export interface Throw extends LongStep {
  readonly step: number;
  readonly leaves: boolean;
}

export interface CliffModel extends FigureModel<Readout, Sentence, Column> {
  readonly time: number;
  /** Steps that the run has. */
  readonly last: number;
  readonly frame: number;
  /** All places of the run, frames that are not shown included. */
  readonly places: readonly Position[];
  /** Loss and length of the gradient at each place; the latter NaN where there is none. */
  readonly losses: Float64Array;
  readonly norms: Float64Array;
  readonly place: Position;
  readonly outside: boolean;
  /** The longest step so far, if it is longer than {@link long}. */
  readonly thrown: Throw | null;
  readonly chaotic: boolean;
}

function throwOf(run: Run, frame: number): Throw | null {
  const longest = longestStep(run, frame);
  if (longest === null || longest.length <= long) return null;
  const to = placeAt(run, longest.step);
  return { ...longest, from: placeAt(run, longest.step - 1), to, leaves: isOutside(to) };
}

/** The lowest loss of the run before it was thrown. */
const lowestBefore = ({ walk }: Run, { step }: Throw): number => Math.min(...walk.values.subarray(0, step));

function sentenceKey(run: Run, frame: number, thrown: Throw | null): Sentence {
  const { walk, values } = run;
  if (walk.end !== 'finished' && frame === walk.taken) return 'overflow';
  if (values.steps === 0) return 'start';
  if (values.rate === 0) return 'still';
  if (frame < walk.taken) return 'under-way';
  const loss = walk.values[frame] ?? Number.NaN;
  if (thrown === null) return loss < little ? 'arrived' : 'calm';
  if (thrown.step === 1) return 'thrown-at-once';
  return loss < lowestBefore(run, thrown) ? 'thrown-and-back' : 'thrown';
}

function sentenceValues(run: Run, frame: number, thrown: Throw | null): Record<string, number> {
  const { walk, norms, values } = run;
  const loss = walk.values[frame] ?? 0;
  const norm = norms[frame] ?? 0;
  const shown: Record<string, number> = {
    first: walk.values[0] ?? 0,
    loss,
    norm,
    next: values.rate * norm,
  };
  if (thrown) {
    const before = longestStep(run, thrown.step - 1);
    Object.assign(shown, {
      length: thrown.length,
      usual: before?.length ?? 0,
      best: lowestBefore(run, thrown),
      wall: norms[thrown.step - 1] ?? 0,
    });
  }
  const rounded = Object.entries(shown)
    .filter(([, value]) => Number.isFinite(value))
    .map(([name, value]) => [name, rough(value)]);
  return {
    ...Object.fromEntries(rounded),
    step: frame,
    steps: walk.taken,
    ...(thrown ? { at: thrown.step } : {}),
  };
}

/**
 * A descent on the error surface of a recurrent unit, as it stands after `shown` steps, at its end unless told otherwise.
 * @param run from `runOf(values)`.
 */
export function cliffRun(
  values: Values<typeof schema>,
  run = runOf(values),
  shown = run.walk.taken,
): CliffModel {
  const { walk, norms } = run;
  const frame = Math.min(shown, walk.taken);
  const place = placeAt(run, frame);
  const norm = norms[frame] ?? Number.NaN;
  const longest = longestStep(run, frame);
  const thrown = throwOf(run, frame);
  const places = Array.from(norms, (_, step) => placeAt(run, step));
  return {
    time: values.time,
    last: walk.taken,
    frame,
    places,
    losses: walk.values,
    norms,
    place,
    outside: isOutside(place),
    thrown,
    chaotic: isChaotic(run, frame),
    readouts: {
      loss: walk.values[frame] ?? null,
      'gradient-norm': Number.isFinite(norm) ? norm : null,
      'longest-step': longest?.length ?? null,
      'longest-at': longest !== null && longest.length > 0 ? longest.step : null,
    },
    sentence: { key: sentenceKey(run, frame, thrown), values: sentenceValues(run, frame, thrown) },
    table: {
      columns: (['step', 'w', 'b', 'loss', 'gradient-norm'] as const).map((key) => ({ key })),
      // Five hundred rows, which few readers open.
      get rows() {
        return places.map(([w, b], step) => {
          const length = norms[step] ?? Number.NaN;
          return [step, w, b, walk.values[step] ?? null, Number.isFinite(length) ? length : null];
        });
      },
    },
  };
}
