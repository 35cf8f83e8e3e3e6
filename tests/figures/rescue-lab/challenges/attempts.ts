import type { Challenge } from '@/figures/rescue-lab/challenges/challenge';
import { brokenSettings } from '@/figures/rescue-lab/challenges/challenges';
import { grade, type Outcome } from '@/figures/rescue-lab/challenges/grade';
import type { LabSettings } from '@/figures/rescue-lab/params';
import { datasetOf } from '@/figures/rescue-lab/points/dataset-of';
import { createRun, type Run } from '@/figures/rescue-lab/training/run';
import { snapshotOf } from '@/figures/rescue-lab/training/snapshot';

export interface Tried {
  readonly settings: LabSettings;
  readonly run: Run;
  readonly outcome: Outcome;
}

const tried = new Map<string, Tried>();

/** Trains until the challenge is decided; the same attempt is made once a file. */
export function attempt(challenge: Challenge, changes: Partial<LabSettings> = {}, seed = 1): Tried {
  const key = JSON.stringify([challenge.id, changes, seed]);
  const known = tried.get(key);
  if (known) return known;
  // Another seed is another network of the challenge, not a change to it.
  const posed = { ...challenge, broken: { ...challenge.broken, seed } };
  const settings = { ...brokenSettings(posed), ...changes };
  const run = createRun(settings, datasetOf(settings, null));
  const graded = () => grade(posed, settings, snapshotOf(run, null));
  let outcome = graded();
  while (outcome === 'open') {
    run.step();
    if (run.fault() || run.taken() % 10 === 0 || run.taken() === 1) outcome = graded();
  }
  const made = { settings, run, outcome };
  tried.set(key, made);
  return made;
}
