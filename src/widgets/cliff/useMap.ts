import type { ContourPaths } from '@/charts/contourPaths';
import { type Seam, useComputed } from '@/compute/useComputed';
import { mapOf } from './map';
import { schema } from './params';

const known = new Map<number, ContourPaths>();

/** The map with which the figure opens is drawn with the page, and kept. */
function remembered(time: number): ContourPaths {
  const paths = known.get(time) ?? mapOf(time);
  if (time === schema.time.default) known.set(time, paths);
  return paths;
}

const seam: Seam<number, ContourPaths> = {
  model: remembered,
  cost: (time) => (time === schema.time.default ? 0 : 100),
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
};

/** The level curves for so many time steps; other than the default they are computed beside the page. */
export function useMap(time: number): { readonly map: ContourPaths; readonly stale: boolean } {
  const { model, stale } = useComputed(seam, time);
  return { map: model, stale };
}
