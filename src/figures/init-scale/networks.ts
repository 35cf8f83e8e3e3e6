import {
  type LayerStatistics,
  measureLayers,
  type NetworkSetup,
  type Workspace,
} from '@/core/network/layer-statistics';
import type { Values } from '@/params/schema';
import { baseline } from '@/scenes/layers/baseline-network';
import type { schema } from './params';

export type Settings = Values<typeof schema>;

/** One network's passes, layer by layer from the input on. */
export interface Passage {
  /** √E[a_l²], the root mean square over units and examples, as a share of the input's. */
  readonly spreads: Float64Array;
  /** ‖∂L/∂a_l‖ as a share of the last layer's; NaN where that is 0. */
  readonly gradients: Float64Array;
  readonly reading: Omit<LayerStatistics, 'pass'>;
}

/** Memory, kept from one reading to the next; what is read does not depend on it. */
const workspace: Workspace = {};

export function setupOf({ init, gain, activation, width, depth, seed }: Settings): NetworkSetup {
  return { ...baseline, init, gain, activation, width, depth, seed };
}

function passageOf(setup: NetworkSetup): Passage {
  const { pass: _, ...reading } = measureLayers(setup, { workspace, weights: false });
  const { depth } = setup;
  const [input = 1] = reading.lengths;
  const last = reading.activationNorms[depth] as number;
  return {
    spreads: reading.lengths.map((length) => length / input),
    // The read-out, which comes last, is no hidden layer.
    gradients: reading.activationNorms.slice(0, depth + 1).map((norm) => norm / last),
    reading,
  };
}

/** The network with the weights that are chosen. */
export const passageWith = (settings: Settings): Passage => passageOf(setupOf(settings));

/** The same network with weights of variance 1/n, as the baseline network of this chapter has them. */
export const passageWithout = ({ activation, width, depth, seed }: Settings): Passage =>
  passageOf({ ...baseline, activation, width, depth, seed });

/** How many networks of other seeds stand behind: few where each takes long, and all are much alike. */
export const seedsBehind = ({ width, others }: Pick<Settings, 'width' | 'others'>): number =>
  others === 0 ? 0 : width <= 128 ? 12 : 4;

/** Networks that differ by nothing but chance: the seeds after that of the picture. */
export const passagesBehind = (settings: Settings): Passage[] =>
  Array.from({ length: seedsBehind(settings) }, (_, k) =>
    passageWith({ ...settings, seed: settings.seed + k + 1 }),
  );

/** Multiplications that take about a millisecond on a slow phone. */
const perMillisecond = 7e5;

/** An estimate of the time on a slow phone, in milliseconds: each network forward once and backward once. */
export function costOf(settings: Settings): number {
  const { depth, width } = settings;
  const networks = 1 + seedsBehind(settings);
  return (networks * 2 * depth * width * width * baseline.batch) / perMillisecond;
}

const network = ['activation', 'width', 'depth', 'seed'] as const;

export const stages = {
  without: { of: network, run: passageWithout },
  chosen: { of: [...network, 'init', 'gain'], run: passageWith },
  behind: { of: [...network, 'init', 'gain', 'others'], run: passagesBehind },
} as const;
