import { useCallback, useMemo, useState } from 'react';
import type { Dataset } from '@/core/data/dataset';
import { useFigureParams } from '@/figure/context';
import { changedSettings, writeDifferences } from '../differences';
import { rescueLab } from '../figure';
import type { RunFile } from '../files/file-run';
import type { LabSettings } from '../params';
import { datasetOf } from '../points/dataset-of';
import { usePoints } from '../points/usePoints';
import type { LaneStart } from '../training/protocol';

/** Whether runs from a file or from the last visit are what the settings now request. */
const fits = (runs: readonly RunFile[], a: LabSettings, b: LabSettings | null) =>
  [a, b].every((settings, k) => {
    const run = runs[k];
    return settings && run ? changedSettings(run.settings, settings).length === 0 : !settings && !run;
  });

/** What the engine is to train: fresh runs of the settings, or runs that were opened and go on. */
export function useRuns(a: LabSettings, b: LabSettings | null) {
  const { set, reset } = useFigureParams(rescueLab);
  const [text, setText] = useState<{ readonly text: string } | null>(null);
  const [opened, setOpened] = useState<readonly RunFile[] | null>(null);
  const [round, setRound] = useState(0);

  const csv = usePoints(text, a.seed);
  /** A run that was opened brings its points; what is pasted later takes their place. */
  const [brought, setBrought] = useState<Dataset | null>(null);
  const pasted = csv !== null && csv !== 'not-loaded' && csv.ok ? csv.dataset : brought;

  const resumed = opened && fits(opened, a, b) ? opened : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round of the same settings is another run
  const lanes = useMemo<readonly LaneStart[]>(() => {
    if (resumed)
      return resumed.map(({ settings, dataset, checkpoint }) => ({ settings, dataset, resume: checkpoint }));
    const fresh = (settings: LabSettings) => ({ settings, dataset: datasetOf(settings, pasted) });
    return b ? [fresh(a), fresh(b)] : [fresh(a)];
  }, [resumed, a, b, pasted, round]);

  const restart = useCallback(() => {
    setOpened(null);
    setRound((before) => before + 1);
  }, []);
  const open = useCallback(
    (runs: readonly RunFile[]) => {
      const [first, second] = runs;
      if (!first) return;
      if (first.settings.data === 'csv') {
        setText(null);
        setBrought(first.dataset);
      }
      setOpened(runs);
      setRound((before) => before + 1);
      reset();
      set({
        ...first.settings,
        ...(second ? { compare: 1, b: writeDifferences(first.settings, second.settings) } : {}),
      });
    },
    [set, reset],
  );
  const paste = useCallback((given: string) => {
    setOpened(null);
    setText({ text: given });
  }, []);
  return { lanes, csv, restart, open, paste };
}
