import { useMemo } from 'react';
import { type Seam, useComputed } from '@/compute/useComputed';
import type { Values } from '@/params/schema';
import { type BasinMap, type BasinQuery, basinMap } from './basins';
import type { schema } from './params';

const seam: Seam<BasinQuery | null, BasinMap | null> = {
  model: (query) => query && basinMap(query),
  cost: (query) => (query ? 2000 : 0),
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  meanwhile: () => null,
};

/** The basins of the present rule, computed beside the page; null where they are not asked for, or not yet there. */
export function useBasins(values: Values<typeof schema>): { basins: BasinMap | null; stale: boolean } {
  const { basins, direction, rate, exact, h } = values;
  const query = useMemo(
    () => (basins === 1 && rate > 0 ? { direction, rate, h: exact === 1 ? null : h } : null),
    [basins, direction, rate, exact, h],
  );
  const { model, stale } = useComputed(seam, query);
  return { basins: model, stale };
}
