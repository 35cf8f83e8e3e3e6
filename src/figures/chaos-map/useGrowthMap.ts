import { useMemo } from 'react';
import { type Seam, useComputed } from '@/compute/useComputed';
import { defaults, type Values } from '@/params/schema';
import { type Mapped, mapped, unpackMap } from './growth-map';
import type { Family } from './measure';
import { schema } from './params';

const opening = defaults(schema);

const isOpening = ({ activation, bias, width, seed }: Family) =>
  activation === opening.activation &&
  bias === opening.bias &&
  width === opening.width &&
  seed === opening.seed;

/**
 * The map of the family that is asked for, computed beside the page, or the one before it as long as it is not there.
 * That with which the figure opens came with the page, packed.
 */
export function useGrowthMap(
  { activation, bias, width, seed }: Values<typeof schema>,
  packed: string | undefined,
): Mapped & { readonly stale: boolean } {
  const seam = useMemo((): Seam<Family, Mapped> => {
    const known = packed === undefined ? undefined : unpackMap(packed);
    return {
      model: (family) => (known && isOpening(family) ? { family, map: known } : mapped(family)),
      cost: (family) => (known && isOpening(family) ? 0 : 1000),
      startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    };
  }, [packed]);
  const asked = useMemo(() => ({ activation, bias, width, seed }), [activation, bias, width, seed]);
  const { model, stale } = useComputed(seam, asked);
  return { ...model, stale };
}
