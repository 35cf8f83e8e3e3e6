import { mirroredDecades } from '@/charts/decades';
import type { Extent } from '@/charts/frame';
import { rough } from '@/charts/rough';
import type { Activation } from '@/core/network/activations';
import { healthy, type Verdict, verdictOf } from '@/core/network/verdict';
import type { FigureModel } from '@/figure/figure-model';
import { deepest, type Family, measuredRatios, perLayer, predictedLogs } from './measure';

export type Readout = 'growth-per-layer' | 'predicted' | 'ratio' | 'edge' | 'verdict';
export type Sentence =
  | 'severed'
  | 'dead'
  | 'underflow'
  | 'order'
  | 'chaos'
  | 'chaos-far'
  | 'vanishing'
  | 'exploding'
  | 'still-shrinking'
  | 'still-growing'
  | 'near-edge'
  | 'little-told';
export type Column = 'depth' | 'growth-per-layer' | 'predicted' | 'ratio';

/** One network, and what theory predicts at its gain. */
export interface Profile {
  readonly gain: number;
  readonly depth: number;
  /** By what a gradient grows from layer l back to the input, l = 0 … depth. */
  readonly measured: Float64Array;
  /** The same for infinite width, l = 0 … 100. */
  readonly predicted: Float64Array;
  /** The logarithm of the latter. */
  readonly predictedLogs: Float64Array;
  /** Of the axis of both. */
  readonly domain: Extent;
}

export interface ChaosMapModel extends FigureModel<Readout, Sentence, Column> {
  readonly profile: Profile;
  readonly edge: number | null;
  readonly verdict: Verdict;
  /** Readouts into which the last bits of tanh, in which browsers differ, have grown. */
  readonly chaotic: readonly Readout[];
}

/** Measures one network. */
export function profileOf(family: Family, gain: number, depth: number): Profile {
  const measured = measuredRatios(family, gain, depth);
  const logs = predictedLogs(family, gain);
  const predicted = logs.map(Math.exp);
  const domain = mirroredDecades([...measured, ...predicted]);
  return { gain, depth, measured, predicted, predictedLogs: logs, domain };
}

/** Bounded activations make networks chaotic; in the others a disturbance grows no faster than the signal. */
const bounded: readonly Activation[] = ['tanh', 'sigmoid'];

/** Smaller ratios come to 0 for want of numbers; from larger ones only units that are all switched off lead to 0. */
const tiny = 1e-290;

/** The first layer from which nothing comes back; −1 where there is none. */
const cut = ({ measured }: Profile) => measured.indexOf(0);

/** The depth at which a network stops being healthy: found on the way, or predicted by its growth per layer so far. */
function limitOf({ measured }: Profile, growth: number): number {
  const found = measured.findIndex((ratio) => verdictOf(ratio) !== 'healthy');
  return found >= 0 ? found : Math.ceil(Math.log(healthy[1]) / Math.abs(Math.log(growth)));
}

function sentenceKey(
  { activation }: Family,
  profile: Profile,
  ratio: number,
  limit: number,
  chaotic: boolean,
): Sentence {
  if (profile.gain === 0) return 'severed';
  if (ratio === 0) return (profile.measured[cut(profile) - 1] ?? 0) > tiny ? 'dead' : 'underflow';
  const verdict = verdictOf(ratio);
  if (verdict !== 'healthy') {
    if (!bounded.includes(activation)) return verdict;
    return verdict === 'vanishing' ? 'order' : chaotic ? 'chaos-far' : 'chaos';
  }
  if (limit > deepest)
    return verdictOf(profile.predicted[deepest] ?? 0) === 'healthy' ? 'near-edge' : 'little-told';
  return ratio < 1 ? 'still-shrinking' : 'still-growing';
}

/**
 * One network of the map, and how its gradients grow or shrink.
 * @param edge the gain at the edge of chaos, by mean-field theory; null where there is none
 */
export function chaosMap(family: Family, profile: Profile, edge: number | null): ChaosMapModel {
  const { measured, predictedLogs, depth } = profile;
  const ratio = measured[depth] ?? 0;
  const growth = perLayer(Math.log(ratio), depth);
  const predicted = perLayer(predictedLogs[depth] ?? 0, depth);
  const verdict = verdictOf(ratio);
  const limit = limitOf(profile, growth);
  const chaotic = ratio > 1e8 && bounded.includes(family.activation);
  return {
    profile,
    edge,
    verdict,
    chaotic: chaotic ? ['growth-per-layer', 'ratio'] : [],
    readouts: { 'growth-per-layer': growth, predicted, ratio, edge, verdict },
    sentence: {
      key: sentenceKey(family, profile, ratio, limit, chaotic),
      // In chaos only what does not hang on last digits: the depth at which it began, and theory.
      values: {
        ...(chaotic ? {} : { growth: rough(growth), ratio: rough(ratio) }),
        predicted: rough(predicted),
        depth,
        limit,
        cut: cut(profile),
        wide: rough(perLayer(predictedLogs[deepest] ?? 0, deepest)),
      },
    },
    table: {
      columns: [{ key: 'depth' }, { key: 'growth-per-layer' }, { key: 'predicted' }, { key: 'ratio' }],
      rows: Array.from(measured.subarray(1), (value, k) => [
        k + 1,
        perLayer(Math.log(value), k + 1),
        perLayer(predictedLogs[k + 1] ?? 0, k + 1),
        value,
      ]),
    },
  };
}
