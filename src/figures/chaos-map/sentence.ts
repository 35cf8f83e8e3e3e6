import { rough } from '@/charts/rough';
import type { Activation } from '@/core/network/activations';
import { healthy, verdictOf } from '@/core/network/verdict';
import { deepest, type Family, perLayer } from './measure';
import type { Profile } from './profile';

export const sentences = [
  'severed',
  'dead',
  'underflow',
  'order',
  'chaos',
  'chaos-far',
  'vanishing',
  'exploding',
  'still-shrinking',
  'still-growing',
  'near-edge',
  'little-told',
] as const;
type Key = (typeof sentences)[number];

/** Bounded activations make networks chaotic; in the others a disturbance grows no faster than the signal. */
const bounded: readonly Activation[] = ['tanh', 'sigmoid'];

/** True where the last bits of tanh, in which browsers differ, have grown into the digits that are shown. */
export const isChaotic = ({ activation }: Family, { measured, depth }: Profile): boolean =>
  (measured[depth] ?? 0) > 1e8 && bounded.includes(activation);

/** Smaller ratios come to 0 for want of numbers; from larger ones only units that are all switched off lead to 0. */
const tiny = 1e-290;

/** The first layer from which nothing comes back; −1 where there is none. */
const cut = ({ measured }: Profile) => measured.indexOf(0);

/** The depth at which a network stops being healthy: found on the way, or predicted by its growth per layer so far. */
function limitOf({ measured }: Profile, growth: number): number {
  const found = measured.findIndex((ratio) => verdictOf(ratio) !== 'healthy');
  return found >= 0 ? found : Math.ceil(Math.log(healthy[1]) / Math.abs(Math.log(growth)));
}

function keyOf(
  { activation }: Family,
  profile: Profile,
  ratio: number,
  limit: number,
  chaotic: boolean,
): Key {
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

/** What is seen of one network: over all its layers, and per layer as measured and as theory predicts. */
interface Seen {
  readonly ratio: number;
  readonly growth: number;
  readonly predicted: number;
}

/** How gradients grow or shrink in one network of the map. */
export function sentenceOf(family: Family, profile: Profile, { ratio, growth, predicted }: Seen) {
  const limit = limitOf(profile, growth);
  const chaotic = isChaotic(family, profile);
  return {
    key: keyOf(family, profile, ratio, limit, chaotic),
    // In chaos only what does not hang on last digits: the depth at which it began, and theory.
    values: {
      ...(chaotic ? {} : { growth: rough(growth), ratio: rough(ratio) }),
      predicted: rough(predicted),
      depth: profile.depth,
      limit,
      cut: cut(profile),
      wide: rough(perLayer(profile.predictedLogs[deepest] ?? 0, deepest)),
    },
  };
}
