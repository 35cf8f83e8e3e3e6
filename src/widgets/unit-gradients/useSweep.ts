import { useMemo } from 'react';
import { type Seam, useComputed } from '@/compute/useComputed';
import { blankSweep, isWhole, type Sweep, type SweepSettings, sweepCost, sweepOf } from './sweep';

/** Nothing is trained while the view does not show it. */
const seam: Seam<SweepSettings | null, Sweep | null> = {
  model: (settings) => settings && sweepOf(settings),
  cost: (settings) => (settings ? sweepCost(settings) : 0),
  startWorker: () => new Worker(new URL('./sweep-worker.ts', import.meta.url), { type: 'module' }),
  meanwhile: () => null,
  isWhole: (sweep) => !sweep || isWhole(sweep),
};

const same = (a: SweepSettings, b: SweepSettings) =>
  (Object.keys(a) as (keyof SweepSettings)[]).every((name) => a[name] === b[name]);

export interface ShownSweep {
  readonly sweep: Sweep;
  /** True until every rate has been tried. */
  readonly training: boolean;
}

/**
 * The sweep of these settings, from a worker that shows how far it has come. Other settings end what is under way, and
 * empty the picture: one that stood for other settings would be taken for theirs.
 */
export function useSweep(
  { activation, gain, depth, width, data, seed, epsilon }: SweepSettings,
  wanted: boolean,
): ShownSweep {
  const settings = useMemo(
    () => ({ activation, gain, depth, width, data, seed, epsilon }),
    [activation, gain, depth, width, data, seed, epsilon],
  );
  const { model, stale } = useComputed(seam, wanted ? settings : null);
  const blank = useMemo(() => blankSweep(settings), [settings]);
  const sweep = model && same(model.settings, settings) ? model : blank;
  return { sweep, training: wanted && stale };
}
