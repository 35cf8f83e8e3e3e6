import type { Rows } from '@/figure/definition';
import { type Measured, measure, type Show, span } from './measure';
import type { Readings } from './readouts';
import type { Run } from './run';
import { sentenceOf } from './sentence';
import { referenceOf, statusOf, type UnitStatus } from './status';

export type Range = readonly [number, number] | null;

const finite = (value: number) => (Number.isFinite(value) ? value : null);

/** How many of the hidden units have each status. */
function countStatuses(statuses: readonly UnitStatus[]): Record<UnitStatus, number> {
  const counts = { vanishing: 0, even: 0, exploding: 0, dead: 0, none: 0 };
  for (const status of statuses) counts[status] += 1;
  return counts;
}

/** One frame of a training run: its last unless told otherwise, or the first of those that the run holds. */
export function unitsModel(show: Show, run: Run, asked = Number.POSITIVE_INFINITY) {
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
  const chaotic = run.chaoticFrom !== null && step >= run.chaoticFrom;
  const readouts: Readings = {
    step,
    loss: Number.isNaN(loss) ? null : loss,
    'global-norm': finite(measured.gradient.global),
    spread: finite(high / low),
    vanishing: judged(counts.vanishing),
    exploding: judged(counts.exploding),
    dead: judged(counts.dead),
  };
  return {
    view: 'units' as const,
    columns: ['layer', 'unit', 'gradient', 'weight', 'update'] as const,
    show,
    depth,
    width,
    /** The frame that is shown: as many steps of the run as that. */
    step,
    losses,
    measured,
    /** What is shown, of units, layers and the network. */
    shown,
    statuses,
    /** What a tint compares with; null where tints are amounts between `amounts`. */
    reference,
    amounts: reference === null ? run.extents.weights : null,
    /** Of the layers' bars over the whole run. */
    extent: run.extents.layers[show],
    /** The smallest and the largest of what must not be taken for one another; zeros left out. */
    sizes: {
      unit: span(hidden(measured.gradient)),
      layer: span(measured.gradient.layers),
      global: measured.gradient.global,
      weight: span(hidden(measured.weight)),
      update: span(hidden(measured.update)),
    },
    /** The layer in which a number ended the run in this frame; the read-out comes after the hidden ones. */
    faultLayer: fault?.layer ?? null,
    readouts,
    chaotic: chaotic ? (['loss', 'global-norm', 'spread', 'vanishing', 'exploding', 'dead'] as const) : [],
    sentence: sentenceOf({ show, optimizer, step, fault, counts, units: depth * width, ...measured }),
  };
}

export type UnitsModel = ReturnType<typeof unitsModel>;

/** Layer, unit, and the three sizes of each unit; the read-out is the layer after the last hidden one. */
export const rowsOfUnits = ({ depth, width, measured: { gradient, weight, update } }: UnitsModel): Rows =>
  Array.from(gradient.units, (size, k) => [
    Math.floor(k / width) + 1,
    k === depth * width ? 1 : (k % width) + 1,
    ...[size, weight.units[k], update.units[k]].map((value) => finite(value ?? Number.NaN)),
  ]);
