import type { LongRunBehavior } from '@/core/descent/long-run';
import type { FigureModel } from '@/figure/figure-model';
import type { Values } from '@/params/schema';
import { schema } from './params';
import { isChaotic, isOutside, leftAt, type Run, runOf, unitMinima } from './run';
import { mostPanels, readScales } from './scales';

type Slot = 1 | 2 | 3 | 4;
export type Readout = `x-${Slot}` | `verdict-${Slot}`;
export type Column = 'step' | `x-${Slot}`;
export type Verdict = LongRunBehavior['kind'];
export type Sentence =
  | 'start'
  | 'still'
  | 'under-way'
  /** Every minimum of every panel can hold a descent. */
  | 'all-hold'
  /** In some panel none can. */
  | 'none-holds'
  | 'some-hold';

/** A minimum of one panel, with the number that decides whether it can hold a descent. */
export interface PanelMinimum {
  readonly x: number;
  readonly height: number;
  readonly curvature: number;
  /** Rate times curvature: below 2, steps near the minimum lead nearer to it; above 2, further away. */
  readonly etaLambda: number;
  readonly holds: boolean;
}

export interface Panel {
  readonly scale: number;
  /** x after each step of the whole run, the start first. */
  readonly path: Float64Array;
  readonly heights: Float64Array;
  readonly longRun: LongRunBehavior | null;
  /** Where it stands in this frame. */
  readonly x: number;
  readonly outside: boolean;
  /** The first step so far that ended outside the window. */
  readonly left: number | null;
  readonly chaotic: boolean;
  readonly minima: readonly PanelMinimum[];
}

export interface ThreeLandscapesModel extends FigureModel<Readout, Sentence, Column> {
  readonly panels: readonly Panel[];
  readonly start: number;
  readonly steps: number;
  readonly frame: number;
}

export const slots: readonly Slot[] = [1, 2, 3, 4];

/** The scales in the text, or those with which the figure opens where the text cannot be read. */
export function scalesOf(text: string): readonly number[] {
  const read = readScales(text);
  if (read.ok) return read.scales;
  const opening = readScales(schema.scales.default);
  return opening.ok ? opening.scales : [];
}

const minimaOf = (scale: number, rate: number): PanelMinimum[] =>
  unitMinima.map(({ x, value, curvature }) => {
    const etaLambda = rate * scale * curvature;
    return { x, height: scale * value, curvature: scale * curvature, etaLambda, holds: etaLambda < 2 };
  });

function panelOf(run: Run, rate: number, frame: number): Panel {
  const x = run.walk.path[frame] ?? Number.NaN;
  return {
    scale: run.scale,
    path: run.walk.path,
    heights: run.walk.values,
    longRun: run.longRun,
    x,
    outside: isOutside(x),
    left: leftAt(run, frame),
    chaotic: isChaotic(run, frame),
    minima: minimaOf(run.scale, rate),
  };
}

function sentenceKey(
  panels: readonly Panel[],
  { steps, rate }: Values<typeof schema>,
  frame: number,
): Sentence {
  if (rate === 0) return 'still';
  if (steps === 0) return 'start';
  if (frame < steps) return 'under-way';
  const holding = panels.map(({ minima }) => minima.filter(({ holds }) => holds).length);
  if (holding.includes(0)) return 'none-holds';
  return holding.every((count) => count === unitMinima.length) ? 'all-hold' : 'some-hold';
}

export const runsOf = (values: Values<typeof schema>, scales = scalesOf(values.scales)): readonly Run[] =>
  scales.slice(0, mostPanels).map((scale) => runOf(scale, values));

/**
 * Descents on one ridge at several scales, all of them after `shown` steps, at their ends unless told otherwise.
 * @param runs from `runsOf(values)`.
 */
export function threeLandscapes(
  values: Values<typeof schema>,
  runs = runsOf(values),
  shown = values.steps,
): ThreeLandscapesModel {
  const { start, steps, rate } = values;
  const frame = Math.min(shown, steps);
  const panels = runs.map((run) => panelOf(run, rate, frame));
  const readouts = slots.flatMap((slot): [Readout, number | string | null][] => {
    const panel = panels[slot - 1];
    return [
      [`x-${slot}`, panel?.x ?? null],
      [`verdict-${slot}`, panel?.longRun?.kind ?? null],
    ];
  });
  return {
    panels,
    start,
    steps,
    frame,
    readouts: Object.fromEntries(readouts) as Record<Readout, number | string | null>,
    sentence: { key: sentenceKey(panels, values, frame), values: { step: frame, steps, start } },
    table: {
      columns: [{ key: 'step' }, ...slots.map((slot) => ({ key: `x-${slot}` as const }))],
      // Five hundred rows, which few readers open.
      get rows() {
        return Array.from({ length: steps + 1 }, (_, step) => [
          step,
          ...slots.map((slot) => panels[slot - 1]?.path[step] ?? null),
        ]);
      },
    },
  };
}
