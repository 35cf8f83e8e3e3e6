import { type CriticalGain, criticalGainUpTo } from '@/scenes/layers/critical-gain';
import type { Settings } from './network-run';
import { schema } from './params';

/** Null where there is none on the slider, or a bias shifts it. */
export const criticalGainOnSlider = ({
  activation,
  bias,
}: Pick<Settings, 'activation' | 'bias'>): CriticalGain | null =>
  bias === 0 ? criticalGainUpTo(activation, schema.gain.max) : null;
