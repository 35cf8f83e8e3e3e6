import { useCallback, useEffect, useRef, useState } from 'react';
import type { LaneStart } from '../training/protocol';
import type { Checkpoint } from '../training/records';
import type { RunFile } from './file-run';
import { forgetRuns, keepRuns, keptRuns } from './keep';

/** A run that has taken no more than its first step is made anew as soon as it is restored. */
const WORTH_KEEPING = 2;

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

export type Keeping = ReturnType<typeof useKeeping>;

/** Keeps the run at every checkpoint, and tells of the one that was kept at the last visit. */
export function useKeeping(ready: boolean) {
  const [offered, setOffered] = useState<readonly RunFile[] | null>(null);
  const [refused, setRefused] = useState(false);
  const waiting = useRef<readonly RunFile[]>(null);
  const busy = useRef(false);

  useEffect(() => {
    if (!ready) return;
    // Where nothing can be read, nothing has been kept.
    keptRuns().then(setOffered, () => {});
  }, [ready]);

  /** Keeps the newest; while one is being written, only the latest of those that come waits. */
  const keep = useCallback((started: readonly LaneStart[], checkpoints: readonly Checkpoint[]) => {
    if (!checkpoints.some(({ step }) => step >= WORTH_KEEPING)) return;
    waiting.current = runFiles(started, checkpoints);
    setOffered(null);
    if (busy.current) return;
    busy.current = true;
    const write = async () => {
      try {
        while (waiting.current) {
          const runs = waiting.current;
          waiting.current = null;
          await keepRuns(runs);
        }
      } catch {
        setRefused(true);
      }
      busy.current = false;
    };
    void write();
  }, []);

  const forget = useCallback(() => {
    setOffered(null);
    forgetRuns().catch(() => setRefused(true));
  }, []);

  return { offered, refused, keep, forget, accept: useCallback(() => setOffered(null), []) };
}
