import { criticalGain } from '@/core/network/critical-gain';
import type { Settings } from './network-run';
import { schema } from './params';

/** The gain at which theory foretells a factor of 1 a layer; null where there is none on the slider, or a bias shifts it. */
export const edgeOf = ({ activation, bias }: Pick<Settings, 'activation' | 'bias'>): number | null =>
  bias === 0 ? criticalGain(activation, 0, schema.gain.max) : null;
