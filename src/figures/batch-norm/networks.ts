import { predict } from '@/core/network/layer-statistics';
import type { Values } from '@/params/schema';
import { baseline } from '@/scenes/layers/baseline-network';
import { type Observed, observe } from './observe';
import type { schema } from './params';

export type Settings = Values<typeof schema>;

/** The network with batch normalization, and what theory says of it: nothing of one in use. */
interface Normalized extends Observed {
  readonly predicted: Float64Array | null;
}

const { width } = baseline;

/** The baseline network as it is. */
const observePlain = ({ depth, batch, gain, seed }: Settings): Observed =>
  observe({ width, depth, batch, gain, seed, norm: 'none', mode: 'training', seen: 0 });

/** With batch normalization; null where that is not the remedy. */
function observeNormalized(settings: Settings): Normalized | null {
  const { remedy, depth, batch, gain, seed, mode, seen } = settings;
  if (remedy !== 'batch-norm') return null;
  return {
    ...observe({ width, depth, batch, gain, seed, norm: 'batch', mode, seen }),
    predicted: mode === 'training' ? predictions(settings, 'batch') : null,
  };
}

/** What mean-field theory makes of the last layer's gradient on its way back, at an infinite width and batch. */
function predictions({ depth, gain }: Settings, norm: 'none' | 'batch'): Float64Array {
  const { growth } = predict({ ...baseline, depth, gain, norm });
  const ratios = new Float64Array(depth + 1).fill(1);
  for (let l = depth; l > 0; l--) ratios[l - 1] = (ratios[l] as number) * (growth[l - 1] as number);
  return ratios;
}

/** Multiplications that take about a millisecond on a slow phone. */
const perMillisecond = 7e5;

/**
 * An estimate of the time on a slow phone, in milliseconds, of the costlier of the two networks: forward and back once,
 * and forward for every batch of its running statistics.
 */
export function costOf({ remedy, mode, depth, batch, seen }: Settings): number {
  const runs = remedy === 'batch-norm' && mode === 'use' ? seen : 0;
  return ((2 + runs) * depth * batch * width ** 2) / perMillisecond;
}

const network = ['depth', 'batch', 'gain', 'seed'] as const;

export const stages = {
  plain: { of: network, run: observePlain },
  theory: { of: ['depth', 'gain'], run: (settings: Settings) => predictions(settings, 'none') },
  normalized: { of: [...network, 'remedy', 'mode', 'seen'], run: observeNormalized },
} as const;
