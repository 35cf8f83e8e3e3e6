import type { ContourPaths } from '@/charts/contour-paths';
import { type Seam, useComputed } from '@/compute/useComputed';
import { mapOf, usualMap } from '@/scenes/cliff/map';
import { usualTime } from '@/scenes/cliff/surface';

const seam: Seam<number, ContourPaths> = {
  model: (time) => (time === usualTime ? usualMap() : mapOf(time)),
  cost: (time) => (time === usualTime ? 0 : 100),
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
};

/** The level curves for so many time steps; other than the default they are computed beside the page. */
export function useMap(time: number): { readonly map: ContourPaths; readonly stale: boolean } {
  const { model, stale } = useComputed(seam, time);
  return { map: model, stale };
}
