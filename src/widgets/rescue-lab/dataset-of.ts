import type { Dataset } from '@/core/data/dataset';
import type { LabSettings } from './params';

/** The data of a run: made from the settings and their seed, or what was pasted; the spiral where nothing was. */
export declare function datasetOf(settings: LabSettings, pasted: Dataset | null): Dataset;
