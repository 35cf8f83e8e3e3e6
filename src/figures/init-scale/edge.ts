import { weightDeviation } from '@/core/network/initialization';
import { type GainEdge, gainEdge } from '@/scenes/layers/gain-edge';
import type { Settings } from './networks';
import { schema } from './params';

/** The edge in terms of this slider, whose gain comes on top of the initialization's; null where it has none. */
export function edgeOf({
  init,
  activation,
  width,
}: Pick<Settings, 'init' | 'activation' | 'width'>): GainEdge | null {
  const perGain = Math.sqrt(width) * weightDeviation(init, width, width);
  const edge = gainEdge(activation, schema.gain.max * perGain);
  return edge && { ...edge, gain: edge.gain / perGain };
}
