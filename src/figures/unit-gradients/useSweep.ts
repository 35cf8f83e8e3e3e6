import { type Seam, useComputed } from '@/compute/useComputed';
import { isSame, useSame } from '@/figure/useSame';
import { ofSweep } from './params';
import type { Sweep, SweepSettings } from './sweep-plan';

/** No rate is still to be trained. */
export const isWhole = ({ losses }: Sweep): boolean =>
  !Object.values(losses).some((tried) => tried.some(Number.isNaN));

/** Nothing is trained while the view does not show it, and what trains is in the worker only. */
const seam: Seam<SweepSettings | null, Sweep | null> = {
  model: () => null,
  cost: (settings) => (settings ? Number.POSITIVE_INFINITY : 0),
  startWorker: () => new Worker(new URL('./sweep-worker.ts', import.meta.url), { type: 'module' }),
  costly: () =>
    import('./sweep').then(
      ({ sweepOf }) =>
        (settings) =>
          settings && sweepOf(settings),
    ),
  meanwhile: () => null,
  isWhole: (sweep) => !sweep || isWhole(sweep),
};

export interface ShownSweep {
  readonly settings: SweepSettings;
  /** Null before anything is computed. */
  readonly sweep: Sweep | null;
  /** True until every rate has been tried. */
  readonly training: boolean;
}

/**
 * The sweep of these settings, from a worker that shows how far it has come. Other settings end what is under way, and
 * empty the picture: one that stood for other settings would be taken for theirs.
 */
export function useSweep(values: SweepSettings, wanted: boolean): ShownSweep {
  const settings = useSame(ofSweep, values);
  const { model, stale } = useComputed(seam, wanted ? settings : null);
  const sweep = model && isSame(ofSweep, model.settings, settings) ? model : null;
  return { settings, sweep, training: wanted && stale };
}
