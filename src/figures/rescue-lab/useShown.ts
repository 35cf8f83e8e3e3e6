import { useMemo, useState } from 'react';
import type { Dataset } from '@/core/data/dataset';
import { defaults } from '@/params/schema';
import { changedSettings } from './differences';
import type { Lane } from './lane';
import { type Opening, readOpening } from './opening';
import { settingsSchema } from './params';
import { datasetOf } from './points/dataset-of';
import type { LabState } from './training/lab-state';
import type { LaneStart } from './training/protocol';

interface Shown {
  readonly lanes: readonly Lane[];
  readonly datasets: readonly Dataset[];
}

/** The runs that the pictures show: the newest that the engine has reported, before that what the server has drawn. */
export function useShown(
  reported: LabState['shown'],
  opening: Opening | undefined,
  requested: readonly LaneStart[],
): Shown {
  const [opened] = useState(() => (opening ? openedOf(opening) : null));
  return useMemo(() => {
    if (!reported) return opened ?? shownOf(requested, []);
    return shownOf(reported.of, reported.lanes);
  }, [reported, opened, requested]);
}

/** Whether these are the runs with which the lab opens. */
export const isOpening = ([first, ...others]: readonly LaneStart[]): boolean =>
  first !== undefined &&
  others.length === 0 &&
  !first.resume &&
  changedSettings(defaults(settingsSchema), first.settings).length === 0;

const shownOf = (of: readonly LaneStart[], snapshots: readonly Lane['snapshot'][]): Shown => ({
  lanes: of.map(({ settings }, k) => ({ settings, snapshot: snapshots[k] ?? null })),
  datasets: of.map(({ dataset }) => dataset),
});

function openedOf(opening: Opening): Shown {
  const settings = defaults(settingsSchema);
  return { lanes: [{ settings, snapshot: readOpening(opening) }], datasets: [datasetOf(settings, null)] };
}
