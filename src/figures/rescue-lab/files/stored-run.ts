import type { Checkpoint, RunFault, StepRecord } from '../training/records';
import type { RunFile } from './file-run';

interface StoredRecord extends Omit<StepRecord, 'fault'> {
  readonly trouble: RunFault | null;
}

/** A run as files and the browser’s database have it, where the fault of a record is its `trouble`. */
export interface StoredRun extends Omit<RunFile, 'checkpoint'> {
  readonly checkpoint: Omit<Checkpoint, 'record'> & { readonly record: StoredRecord | null };
}

export function storedRun(run: RunFile): StoredRun {
  const { checkpoint } = run;
  return {
    ...run,
    checkpoint: { ...checkpoint, record: checkpoint.record && storedRecord(checkpoint.record) },
  };
}

function storedRecord({ fault, ...record }: StepRecord): StoredRecord {
  return { ...record, trouble: fault };
}

export function restoredRun(stored: StoredRun): RunFile {
  const { checkpoint } = stored;
  return {
    ...stored,
    checkpoint: { ...checkpoint, record: checkpoint.record && restoredRecord(checkpoint.record) },
  };
}

function restoredRecord({ trouble, ...record }: StoredRecord): StepRecord {
  return { ...record, fault: trouble };
}
