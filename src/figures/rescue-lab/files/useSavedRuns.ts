import { useCallback, useEffect, useRef, useState } from 'react';
import type { LaneStart } from '../training/protocol';
import type { Checkpoint } from '../training/records';
import type { RunFile } from './file-run';
import { deleteRuns, type SavedRuns, savedRuns, saveRuns } from './saved-runs';

const stepsOf = (runs: readonly RunFile[]) => runs[0]?.checkpoint.step ?? 0;

/** A run that has taken no more than its first step is made anew as soon as it is restored. */
const worthSaving = 2;

/** What runs were started from, with where they stand. */
export function runFiles(
  started: readonly LaneStart[],
  checkpoints: readonly Checkpoint[],
): readonly RunFile[] {
  return started.flatMap(({ settings, dataset }, k) => {
    const checkpoint = checkpoints[k];
    return checkpoint ? [{ settings, dataset, checkpoint }] : [];
  });
}

export type SavedRunsState = ReturnType<typeof useSavedRuns>;

/** Saves the run at every checkpoint, and offers those that were saved at other visits. */
export function useSavedRuns(ready: boolean) {
  const [offered, setOffered] = useState<readonly SavedRuns[]>([]);
  const [visit] = useState(() => crypto.getRandomValues(new Uint32Array(2)).join('-'));
  const [refused, setRefused] = useState(false);
  const waiting = useRef<readonly RunFile[]>(null);
  const busy = useRef(false);

  useEffect(() => {
    if (!ready) return;
    // Where nothing can be read, nothing has been saved.
    savedRuns().then(setOffered, () => {});
  }, [ready]);

  /** Saves the newest; while one is being written, only the latest of those that come waits. */
  const save = useCallback(
    (started: readonly LaneStart[], checkpoints: readonly Checkpoint[]) => {
      if (!checkpoints.some(({ step }) => step >= worthSaving)) return;
      waiting.current = runFiles(started, checkpoints);
      // Its place is taken; a longer one stays where it is, and on offer.
      setOffered((before) => before.filter(({ runs }) => stepsOf(runs) > stepsOf(waiting.current ?? [])));
      if (busy.current) return;
      busy.current = true;
      const write = async () => {
        try {
          while (waiting.current) {
            const runs = waiting.current;
            waiting.current = null;
            await saveRuns(runs, visit);
          }
        } catch {
          setRefused(true);
        }
        busy.current = false;
      };
      void write();
    },
    [visit],
  );

  const remove = useCallback((saved: SavedRuns) => {
    setOffered((before) => before.filter((other) => other !== saved));
    deleteRuns(saved.visit).catch(() => setRefused(true));
  }, []);
  /** One that is restored is saved as the run that it then is. */
  const accept = useCallback((saved: SavedRuns) => {
    setOffered((before) => before.filter((other) => other !== saved));
  }, []);

  return { offered, refused, save, remove, accept };
}
