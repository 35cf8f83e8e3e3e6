import { useMemo } from 'react';
import { type Seam, useComputed } from '@/compute/useComputed';
import { defaults, type Values } from '@/params/schema';
import { type GrowthMap, growthMap, unpackMap } from './growth-map';
import type { Family } from './measure';
import { schema } from './params';

const opening = defaults(schema);

const isOpening = ({ activation, bias, width, seed }: Family) =>
  activation === opening.activation &&
  bias === opening.bias &&
  width === opening.width &&
  seed === opening.seed;

/**
 * The map of the present family, computed beside the page; that with which the figure opens came with the page, packed.
 */
export function useGrowthMap(
  { activation, bias, width, seed }: Values<typeof schema>,
  packed: string | undefined,
): { map: GrowthMap; family: Family; stale: boolean } {
  const seam = useMemo((): Seam<Family, GrowthMap> => {
    const known = packed === undefined ? undefined : unpackMap(packed);
    return {
      model: (family) => (known && isOpening(family) ? known : growthMap(family)),
      cost: (family) => (known && isOpening(family) ? 0 : 1000),
      patience: 120,
      startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    };
  }, [packed]);
  const family = useMemo(() => ({ activation, bias, width, seed }), [activation, bias, width, seed]);
  const { model, stale } = useComputed(seam, family);
  return { map: model, family, stale };
}
