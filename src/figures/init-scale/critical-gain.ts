import { weightDeviation } from '@/core/network/initialization';
import { type CriticalGain, criticalGainUpTo } from '@/scenes/layers/critical-gain';
import type { Settings } from './networks';
import { schema } from './params';

/** The critical gain in terms of this slider, whose gain comes on top of the initialization's; null where it has none. */
export function criticalGainOnSlider({
  init,
  activation,
  width,
}: Pick<Settings, 'init' | 'activation' | 'width'>): CriticalGain | null {
  const perGain = Math.sqrt(width) * weightDeviation(init, width, width);
  const critical = criticalGainUpTo(activation, schema.gain.max * perGain);
  return critical && { ...critical, gain: critical.gain / perGain };
}
