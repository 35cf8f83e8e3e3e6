import { frobenius } from '@/core/calculus/frobenius';
import { drawNormal } from '@/core/network/initialization';
import {
  type LayerStatistics,
  measureLayers,
  type NetworkSetup,
  predict,
  type Workspace,
} from '@/core/network/layer-statistics';
import { exampleTangents } from '@/core/network/tangents';
import { stream } from '@/core/random';
import type { Values } from '@/params/schema';
import type { schema } from './params';
import { setupOf } from './setup';

export type Settings = Values<typeof schema>;

/** What one forward and one backward pass show. Computed in float64, whatever `precision` would make of them. */
export interface Passes {
  readonly reading: Omit<LayerStatistics, 'pass'>;
  /**
   * What a random nudge of an input has grown to, root mean square of a few, ‖Δa_l‖/‖Δa_0‖, l = 0 … depth: the product
   * of the layers' Jacobians at work.
   */
  readonly changes: Float64Array;
}

/** Memory, kept from one reading to the next; what is read does not depend on it. */
const workspace: Workspace = {};

/** Gradients of weights take their time, and are computed only where they are shown. */
export function passesOf(settings: Settings): Passes {
  const setup = setupOf(settings);
  const { pass, ...reading } = measureLayers(setup, { workspace, weights: settings.gradient === 'weights' });
  return { reading, changes: changesOf(setup, pass) };
}

/** So many random nudges of an input tell their usual growth well enough. */
const nudgeCount = 4;

/** Random nudges of one input of the batch, carried forward by the product of the layers' Jacobians. */
function changesOf({ depth, width, seed }: NetworkSetup, pass: LayerStatistics['pass']): Float64Array {
  const nudges = new Float64Array(nudgeCount * width);
  drawNormal(nudges, 1, stream(seed, 'nudges'));
  const size = frobenius(nudges);
  const changes = exampleTangents(pass, 0, nudges);
  return Float64Array.from(changes.slice(0, depth + 1), (change) => frobenius(change) / size);
}

/** ‖∂L/∂a_{l−1}‖ = √χ_l·‖∂L/∂a_l‖, from the last layer to the input. */
export function carriedBack(last: number, growth: Float64Array): Float64Array {
  const norms = new Float64Array(growth.length + 1);
  norms[growth.length] = last;
  for (let l = growth.length; l > 0; l--) norms[l - 1] = (norms[l] as number) * (growth[l - 1] as number);
  return norms;
}

/** Rounding errors, as large as browsers differ, that have grown by more than this show in the readouts. */
const shown = 1e10;

/**
 * True where the network is so chaotic that last digits, in which browsers differ, reach the digits that are shown: a nudge
 * grows by that much more than the activations themselves do. Activations of exactly 0 have no last digits.
 */
export function isChaotic({ changes, reading: { lengths } }: Passes): boolean {
  const [first = 0] = lengths;
  return changes.some((change, l) => {
    const length = lengths[l] ?? 0;
    return length > 0 && change * first > shown * length;
  });
}

/** Multiplications that take about a millisecond on a slow phone. */
const perMillisecond = 7e5;

/** An estimate of the time on a slow phone, in milliseconds: forward, twice backward, and the nudge. */
export const costOf = ({ depth, width, batch }: Settings): number =>
  (4 * depth * width * width * batch) / perMillisecond;

const plain = ['gain', 'depth', 'activation', 'init', 'bias', 'width', 'norm', 'residual'] as const;

export const stages = {
  passes: { of: [...plain, 'gradient', 'precision', 'batch', 'seed'], run: passesOf },
  theory: { of: plain, run: (settings: Settings) => predict(setupOf(settings)) },
} as const;
