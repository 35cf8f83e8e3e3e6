import { measureLayers, type NetworkSetup, predict, type Workspace } from '@/core/network/layer-statistics';
import type { Values } from '@/params/schema';
import { baseline } from '@/scenes/layers/baseline-network';
import type { schema } from './params';

export type Settings = Values<typeof schema>;

/** The three networks, which share all their weights: a ← h, a ← a + h, and a ← a + h/√depth, with h = φ(W a). */
export const kinds = ['plain', 'residual', 'scaled'] as const;
export type Kind = (typeof kinds)[number];
export type ByKind<T> = Readonly<Record<Kind, T>>;

export const byKind = <T>(each: (kind: Kind) => T): ByKind<T> => ({
  plain: each('plain'),
  residual: each('residual'),
  scaled: each('scaled'),
});

const residuals = { plain: 'none', residual: 'plain', scaled: 'scaled' } as const;

/** float64, so that the plain sum may grow as far as it will. */
export const setupOf = (kind: Kind, values: Settings): NetworkSetup => ({
  ...baseline,
  ...values,
  precision: 'float64',
  residual: residuals[kind],
});

export interface Backward {
  /** ‖∂L/∂a_l‖/‖∂L/∂a_depth‖, l = 0 … depth. */
  readonly ratios: Float64Array;
  /** That at the input. */
  readonly ratio: number;
  readonly growth: number;
}

/** Memory, kept from one reading to the next; what is read does not depend on it. */
const workspaces = { ...byKind((): Workspace => ({})), short: {} as Workspace };

/** A depth ten times as small, one layer at least. */
export const tenthOf = (depth: number) => Math.max(1, Math.round(depth / 10));

/** The gradient of one of the three networks: one forward and one backward pass. */
export const backwardIn = (kind: Kind, settings: Settings): Backward =>
  backwardOf(setupOf(kind, settings), workspaces[kind]);

/** That of a plain network a tenth as deep. */
const shortPlain = ({ depth, ...settings }: Settings): Backward =>
  backwardOf(setupOf('plain', { ...settings, depth: tenthOf(depth) }), workspaces.short);

function backwardOf(setup: NetworkSetup, workspace: Workspace): Backward {
  const { depth } = setup;
  // Weights are drawn once for all of them.
  const { draws } = workspaces.plain;
  if (draws) workspace.draws = draws;
  const { activationNorms, ratio, growth } = measureLayers(setup, { workspace, weights: false });
  const last = activationNorms[depth] as number;
  return {
    ratios: activationNorms.slice(0, depth + 1).map((norm) => norm / last),
    ratio: ratio as number,
    growth: growth as number,
  };
}

/** The same ratios as mean-field theory carries them back. */
export function predicted(kind: Kind, values: Settings): Float64Array {
  const { growth } = predict(setupOf(kind, values));
  const ratios = new Float64Array(values.depth + 1).fill(1);
  for (let l = values.depth; l > 0; l--) {
    ratios[l - 1] = (ratios[l] as number) * (growth[l - 1] as number);
  }
  return ratios;
}

const all = ['depth', 'gain', 'seed'] as const;

export const stages = {
  plain: { of: all, run: (settings: Settings) => backwardIn('plain', settings) },
  residual: { of: all, run: (settings: Settings) => backwardIn('residual', settings) },
  scaled: { of: all, run: (settings: Settings) => backwardIn('scaled', settings) },
  short: { of: all, run: shortPlain },
  predicted: {
    of: ['depth', 'gain'],
    run: (settings: Settings) => byKind((kind) => predicted(kind, settings)),
  },
} as const;
