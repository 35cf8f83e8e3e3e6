import type { Specimen } from '@/core/network/microscope';
import type { Values } from '@/params/schema';
import type { schema } from './params';

/** The network that the controls describe. */
export function specimenOf(values: Values<typeof schema>): Specimen {
  const { residual, gradient: _, ...rest } = values;
  return { ...rest, residual: residual === 1 ? 'plain' : 'none' };
}
