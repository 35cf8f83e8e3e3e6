import { useMemo, useState } from 'react';
import { type Seam, useComputed } from '@/compute/useComputed';
import { type Opening, openingRun, readOpening, withOpening } from './opening';
import { isWhole, type Run, runOf, type Settings } from './run';

/** Without settings, the run with which the figure opens. */
const seamFrom = (opening: () => Run): Seam<Settings | null, Run> => ({
  model: (settings) => (settings ? runOf(settings) : opening()),
  cost: (settings) => (settings ? 10_000 : 0),
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  meanwhile: opening,
  isWhole,
});

const same = (a: Settings, b: Settings) =>
  (Object.keys(a) as (keyof Settings)[]).every((name) => a[name] === b[name]);

export interface ShownRun {
  readonly run: Run;
  /** True while these settings are trained, whatever is shown. */
  readonly training: boolean;
  /** True where the run shown is one of other settings. */
  readonly old: boolean;
}

/**
 * The trainings of these settings, in a worker, which shows how far they have come; those with which the figure opens came
 * with the page. Other settings end what is under way.
 */
export function useRun(settings: Settings, opening: Opening | undefined): ShownRun {
  const [{ seam, opened }] = useState(() => {
    const run = opening ? readOpening(opening) : undefined;
    return { seam: seamFrom(() => run ?? openingRun()), opened: run };
  });
  const came = opened !== undefined && same(settings, opened.settings);
  const asked = useMemo(() => (came ? null : settings), [came, settings]);
  const { model, stale } = useComputed(seam, asked);
  const run = useMemo(() => (opened ? withOpening(model, opened) : model), [model, opened]);
  return { run, training: stale, old: !same(run.settings, settings) };
}
