import type { NetworkSetup } from '@/core/network/layer-statistics';
import type { Values } from '@/params/schema';
import type { schema } from './params';

/** The network that the controls describe. */
export function setupOf(values: Values<typeof schema>): NetworkSetup {
  const { residual, gradient: _, ...rest } = values;
  return { ...rest, residual: residual === 1 ? 'plain' : 'none' };
}
