import { type RefObject, useRef, useState } from 'react';
import { type Seam, useComputed } from '@/compute/useComputed';
import { type Playback, usePlayback } from '@/controls/playback/usePlayback';
import { useFigureParams } from '@/figure/context';
import { isSame, useSame } from '@/figure/useSame';
import { unitGradients } from './figure';
import { type Opening, readOpening } from './opening';
import { ofRun, schema } from './params';
import type { Run, Settings } from './run';

/** Without settings, the run with which the figure opens. What trains is in the worker only. */
const seamFrom = (opening: Run): Seam<Settings | null, Run> => ({
  model: () => opening,
  cost: (settings) => (settings ? Number.POSITIVE_INFINITY : 0),
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  costly: () =>
    import('./run').then(
      ({ runOf }) =>
        (settings) =>
          settings ? runOf(settings) : opening,
    ),
  meanwhile: () => opening,
});

export interface ShownUnits {
  readonly run: Run;
  /** True while these settings are trained. */
  readonly stale: boolean;
  /** True where the run is the one that came with the page: it is no old picture, and only lacks the frames before its last. */
  readonly asOpened: boolean;
  readonly playback: Playback;
  readonly stage: RefObject<HTMLDivElement | null>;
  /** True where there is no step to play, and none to add. */
  readonly stepless: boolean;
}

/**
 * The run of the settings in force, and the frame that is shown of it. The one with which the figure opens came with the
 * page, except for the frames before its last; these are trained once one of them is asked for.
 * @param wanted false while another view is shown
 */
export function useUnits(opening: Opening, wanted: boolean): ShownUnits {
  const { values, ready, set } = useFigureParams(unitGradients);
  const settings = useSame(ofRun, values);
  const [{ seam, opened }] = useState(() => ({ seam: seamFrom(readOpening(opening)), opened: settings }));
  const [earlier, setEarlier] = useState(false);
  const asAtFirst = isSame(ofRun, settings, opened);
  const came = !ready || (!earlier && asAtFirst);
  const { model: run, stale } = useComputed(seam, came || !wanted ? null : settings);
  const stage = useRef<HTMLDivElement>(null);
  const last = run.losses.length - 1;
  const longer = run.fault === null && settings.steps < schema.steps.max;
  const playback = usePlayback({
    last,
    stage,
    onStepPastEnd: longer ? () => set({ steps: settings.steps + 1 }) : undefined,
  });
  if (!earlier && playback.frame < last) setEarlier(true);
  const stepless = last === 0 && !longer;
  return { run, stale, asOpened: run.first > 0 && asAtFirst, playback, stage, stepless };
}
