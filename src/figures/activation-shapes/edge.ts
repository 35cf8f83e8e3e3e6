import { type GainEdge, gainEdge } from '@/scenes/layers/gain-edge';
import type { Settings } from './network-run';
import { schema } from './params';

/** Null where there is none on the slider, or a bias shifts it. */
export const edgeOf = ({ activation, bias }: Pick<Settings, 'activation' | 'bias'>): GainEdge | null =>
  bias === 0 ? gainEdge(activation, schema.gain.max) : null;
