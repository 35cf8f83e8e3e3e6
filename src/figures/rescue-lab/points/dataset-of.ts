import type { Dataset } from '@/core/data/dataset';
import { makeDataset } from '@/core/data/make-dataset';
import type { LabSettings } from '../params';

/** The data of a run: made from the settings and their seed, or what was pasted; the spiral where nothing was. */
export function datasetOf({ data, points, noise, seed }: LabSettings, pasted: Dataset | null): Dataset {
  if (data !== 'csv') return makeDataset({ kind: data, points, noise, seed });
  return pasted ?? makeDataset({ kind: 'spiral', points, noise, seed });
}
