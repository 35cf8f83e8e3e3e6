import type { Dataset } from '@/core/data/dataset';
import type { LabSettings } from './params';
import type { Checkpoint, History } from './records';

export interface RunFile {
  readonly settings: LabSettings;
  readonly dataset: Dataset;
  readonly checkpoint: Checkpoint;
}

/** Why a file was not taken. */
export type FileProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly most: number }
  | { readonly kind: 'not-json' }
  /** JSON, but not of this lab. */
  | { readonly kind: 'not-ours' }
  /** Of a later version of the lab than this one reads. */
  | { readonly kind: 'newer'; readonly version: number; readonly known: number }
  /** Of this lab, but damaged: `at` is the path of the first part that does not fit, such as `checkpoint.parameters`. */
  | { readonly kind: 'damaged'; readonly at: string };

export type Opened<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: FileProblem };

/** One file for one or two runs (A, or A and B): settings, data, weights, curves, and all that is needed to go on. */
export declare function writeRuns(runs: readonly RunFile[]): string;
export declare function readRuns(text: string): Opened<readonly RunFile[]>;
/** Settings and named weight arrays by layer, for use elsewhere. */
export declare function writeWeights(run: RunFile): string;
/** `x1,x2,label,part`; `readCsv` takes it back. */
export declare function writePoints(dataset: Dataset): string;
/** `step,train_loss,test_loss,train_accuracy,test_accuracy`. */
export declare function writeCurves(history: History): string;
/** `first_step,last_step,loss,layer_1,…`: the heat map. */
export declare function writeNorms(history: History): string;
