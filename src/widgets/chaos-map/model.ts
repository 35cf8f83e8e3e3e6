import type { Extent } from '@/charts/frame';
import type { Activation } from '@/core/network/activations';
import type { FigureModel } from '../figure-model';
import { type Verdict, verdictOf } from '../healthy';
import { mirroredDecades } from '../mirrored';
import { deepest, type Family, measuredRatios, perLayer, predictedLogs } from './measure';

export type Readout = 'growth-per-layer' | 'predicted' | 'ratio' | 'edge' | 'verdict';
export type Sentence =
  | 'severed'
  | 'dead'
  | 'underflow'
  | 'order'
  | 'chaos'
  | 'vanishing'
  | 'exploding'
  | 'still-shrinking'
  | 'still-growing'
  | 'near-edge';
export type Column = 'depth' | 'growth-per-layer' | 'predicted' | 'ratio';

/** A network of every depth at one gain: what the map shows along one upright line. */
export interface Profile {
  readonly gain: number;
  /** By what a gradient grows over all layers, for depth 0 … 100. */
  readonly measured: Float64Array;
  readonly predicted: Float64Array;
  /** The logarithm of the latter. */
  readonly predictedLogs: Float64Array;
  /** Of the axis of both. */
  readonly domain: Extent;
}

export interface ChaosMapModel extends FigureModel<Readout, Sentence, Column> {
  readonly profile: Profile;
  readonly depth: number;
  readonly edge: number | null;
  readonly verdict: Verdict;
  /** Readouts into which the last bits of tanh, in which browsers differ, have grown. */
  readonly chaotic: readonly Readout[];
}

/** Measures one network, at all depths at once. */
export function profileOf(family: Family, gain: number): Profile {
  const measured = measuredRatios(family, gain);
  const logs = predictedLogs(family, gain);
  const predicted = logs.map(Math.exp);
  return {
    gain,
    measured,
    predicted,
    predictedLogs: logs,
    domain: mirroredDecades([...measured, ...predicted]),
  };
}

/** Three significant digits: enough for a sentence. */
const round = (value: number) => Number(value.toPrecision(3));

/** Bounded activations make networks chaotic; in the others a disturbance grows no faster than the signal. */
const bounded: readonly Activation[] = ['tanh', 'sigmoid'];

/** Smaller ratios come to 0 for want of numbers; from larger ones only units that are all switched off lead to 0. */
const tiny = 1e-290;

/** The first depth from which nothing comes back. */
const cut = ({ measured }: Profile) => measured.indexOf(0);

function sentenceKey(
  { activation }: Family,
  profile: Profile,
  ratio: number,
  limit: number | null,
): Sentence {
  if (profile.gain === 0) return 'severed';
  if (ratio === 0) return (profile.measured[cut(profile) - 1] ?? 0) > tiny ? 'dead' : 'underflow';
  const verdict = verdictOf(ratio);
  if (verdict !== 'healthy') {
    if (!bounded.includes(activation)) return verdict;
    return verdict === 'vanishing' ? 'order' : 'chaos';
  }
  if (limit === null) return 'near-edge';
  return ratio < 1 ? 'still-shrinking' : 'still-growing';
}

/**
 * One network of the map, and how its gradients grow or shrink.
 * @param edge the gain at the edge of chaos, by mean-field theory; null where there is none
 */
export function chaosMap(
  family: Family,
  profile: Profile,
  depth: number,
  edge: number | null,
): ChaosMapModel {
  const { measured } = profile;
  const ratio = measured[depth] ?? 0;
  const growth = perLayer(Math.log(ratio), depth);
  const predicted = perLayer(profile.predictedLogs[depth] ?? 0, depth);
  const verdict = verdictOf(ratio);
  const found = measured.findIndex((other) => verdictOf(other) !== 'healthy');
  const limit = found < 0 ? null : found;
  return {
    profile,
    depth,
    edge,
    verdict,
    chaotic: ratio > 1e8 && bounded.includes(family.activation) ? ['growth-per-layer', 'ratio'] : [],
    readouts: { 'growth-per-layer': growth, predicted, ratio, edge, verdict },
    sentence: {
      key: sentenceKey(family, profile, ratio, limit),
      values: {
        growth: round(growth),
        ratio: round(ratio),
        depth,
        limit: limit ?? deepest,
        cut: cut(profile),
      },
    },
    table: {
      columns: [{ key: 'depth' }, { key: 'growth-per-layer' }, { key: 'predicted' }, { key: 'ratio' }],
      rows: Array.from(measured.subarray(1), (value, k) => [
        k + 1,
        perLayer(Math.log(value), k + 1),
        perLayer(profile.predictedLogs[k + 1] ?? 0, k + 1),
        value,
      ]),
    },
  };
}
