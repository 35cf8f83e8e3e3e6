import { criticalGain } from '@/core/network/critical-gain';
import { weightDeviation } from '@/core/network/initialization';
import type { Settings } from './networks';
import { schema } from './params';

/** The gain at which theory foretells a factor of 1 from layer to layer; null where there is none on the slider. */
export function edgeOf({
  init,
  activation,
  width,
}: Pick<Settings, 'init' | 'activation' | 'width'>): number | null {
  const perGain = Math.sqrt(width) * weightDeviation(init, width, width);
  const edge = criticalGain(activation, 0, schema.gain.max * perGain);
  return edge === null ? null : edge / perGain;
}
