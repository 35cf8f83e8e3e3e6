import type { FigureModel } from '@/figure/figure-model';
import { type Measured, measure, type Show, span } from './measure';
import type { Run } from './run';
import { sentenceOf, type UnitSentence } from './sentence';
import { referenceOf, statusOf, type UnitStatus } from './status';

export type UnitReadout = 'step' | 'loss' | 'global-norm' | 'spread' | 'vanishing' | 'exploding' | 'dead';
export type UnitColumn = 'layer' | 'unit' | 'gradient' | 'weight' | 'update';

export type Range = readonly [number, number] | null;

export interface UnitGradientsModel extends FigureModel<UnitReadout, UnitSentence, UnitColumn> {
  readonly show: Show;
  readonly depth: number;
  readonly width: number;
  /** The frame that is shown: as many steps of the run as that. */
  readonly step: number;
  readonly losses: Float64Array;
  /** What is shown, of units, layers and the network. */
  readonly shown: Measured;
  readonly statuses: readonly UnitStatus[];
  /** What a tint compares with; null where tints are amounts between `amounts`. */
  readonly reference: number | null;
  readonly amounts: Range;
  /** Of the layers' bars over the whole run. */
  readonly extent: Range;
  /** The smallest and the largest of what must not be taken for one another; zeros left out. */
  readonly sizes: Readonly<Record<'unit' | 'layer' | 'weight' | 'update', Range>> & {
    readonly global: number;
  };
  /** The layer in which a number ended the run in this frame; the read-out comes after the hidden ones. */
  readonly faultLayer: number | null;
  readonly chaotic: boolean;
}

const finite = (value: number) => (Number.isFinite(value) ? value : null);

/** How many of the hidden units have each status. */
function countStatuses(statuses: readonly UnitStatus[]): Record<UnitStatus, number> {
  const counts = { vanishing: 0, even: 0, exploding: 0, dead: 0, none: 0 };
  for (const status of statuses) counts[status] += 1;
  return counts;
}

/** Layer, unit, and the three sizes of each unit; the read-out is the layer after the last hidden one. */
function rowsOf({ depth, width }: Run, gradient: Measured, weight: Measured, update: Measured) {
  return Array.from(gradient.units, (size, k) => [
    Math.floor(k / width) + 1,
    k === depth * width ? 1 : (k % width) + 1,
    ...[size, weight.units[k], update.units[k]].map((value) => finite(value ?? Number.NaN)),
  ]);
}

/** One frame of a training run: its last unless told otherwise, or the first of those that the run holds. */
export function unitGradients(show: Show, run: Run, asked = Number.POSITIVE_INFINITY): UnitGradientsModel {
  const { depth, width, losses, optimizer } = run;
  const last = losses.length - 1;
  const step = Math.max(run.first, Math.min(asked, last));
  const measured = {
    gradient: measure(run, 'gradient', step),
    weight: measure(run, 'weight', step),
    update: measure(run, 'update', step),
  };
  const shown = measured[show];
  const reference = referenceOf(show, shown, width);
  const hidden = (of: Measured) => of.units.subarray(0, depth * width);
  const statuses = Array.from(shown.units, (value) => statusOf(value, reference));
  const counts = countStatuses(statuses.slice(0, depth * width));
  const [low, high] = span(hidden(shown)) ?? [Number.NaN, Number.NaN];
  const fault = step === last ? run.fault : null;
  const loss = losses[step] as number;
  const unjudged = reference === null || counts.none === depth * width;
  const judged = (count: number) => (unjudged ? null : count);
  return {
    show,
    depth,
    width,
    step,
    losses,
    shown,
    statuses,
    reference,
    amounts: reference === null ? run.extents.weights : null,
    extent: run.extents.layers[show],
    sizes: {
      unit: span(hidden(measured.gradient)),
      layer: span(measured.gradient.layers),
      global: measured.gradient.global,
      weight: span(hidden(measured.weight)),
      update: span(hidden(measured.update)),
    },
    faultLayer: fault?.layer ?? null,
    chaotic: run.chaoticFrom !== null && step >= run.chaoticFrom,
    readouts: {
      step,
      loss: Number.isNaN(loss) ? null : loss,
      'global-norm': finite(measured.gradient.global),
      spread: finite(high / low),
      vanishing: judged(counts.vanishing),
      exploding: judged(counts.exploding),
      dead: judged(counts.dead),
    },
    sentence: sentenceOf({ show, optimizer, step, fault, counts, units: depth * width, ...measured }),
    table: {
      columns: (['layer', 'unit', 'gradient', 'weight', 'update'] as const).map((key) => ({ key })),
      // Hundreds of rows, which few readers open.
      get rows() {
        return rowsOf(run, measured.gradient, measured.weight, measured.update);
      },
    },
  };
}
