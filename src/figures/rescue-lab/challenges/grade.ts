import { changedSettings } from '../differences';
import type { LabSettings, SettingName } from '../params';
import type { LaneSnapshot } from '../training/protocol';
import type { Challenge } from './challenge';
import { brokenSettings } from './challenges';

/** What of a run a challenge grades; a lane's snapshot has it all. */
export type Attempt = Pick<LaneSnapshot, 'step' | 'tally' | 'fault' | 'history'>;

export type Outcome =
  | 'open'
  | 'solved'
  /** The run has ended, or used up its steps, without success: change something. */
  | 'missed'
  /** More settings, or others, were changed than the challenge allows. */
  | 'not-allowed';

/** The changes that count, one name each: those that have an effect, and a number that belongs to another setting with it. */
export function countedChanges(broken: LabSettings, settings: LabSettings): readonly SettingName[] {
  const counted = changedSettings(broken, settings).flatMap((name): SettingName[] => {
    if (name === 'threshold') return settings.clip === 'none' ? [] : ['clip'];
    if (name === 'strength') return settings.penalty === 'none' ? [] : ['penalty'];
    return [name];
  });
  return [...new Set(counted)];
}

/** Whether a challenge takes these settings, be they enough or not. */
export function isAllowed(challenge: Challenge, settings: LabSettings): boolean {
  const changed = countedChanges(brokenSettings(challenge), settings);
  return changed.length <= challenge.changes && changed.every((name) => challenge.free.includes(name));
}

/** How far an attempt with `settings` has come. Ask at every snapshot, and remember a success. */
export function grade(challenge: Challenge, settings: LabSettings, attempt: Attempt): Outcome {
  if (!isAllowed(challenge, settings)) return 'not-allowed';
  if (isSolved(challenge, settings, attempt)) return 'solved';
  return attempt.fault || attempt.step >= challenge.steps ? 'missed' : 'open';
}

function isSolved({ goal, steps }: Challenge, { rate }: LabSettings, attempt: Attempt): boolean {
  const { step, tally, fault } = attempt;
  const { trainLoss, testLoss, trainAccuracy, every } = attempt.history.curves;
  const points = Math.floor(steps / every) + 1;
  const survived = step >= steps && !(fault && fault.step <= steps);
  const end = (curve: Float64Array) => curve.subarray(0, points).at(-1) ?? Number.NaN;
  switch (goal.kind) {
    case 'accuracy':
      return trainAccuracy.subarray(0, points).some((accuracy) => accuracy >= goal.accuracy);
    case 'explode':
      return fault !== null && fault.step <= steps;
    case 'vanish': {
      const { atStart } = tally.firstLayer;
      return atStart > 0 && atStart < goal.below;
    }
    case 'rate':
      return survived && rate >= goal.rate && end(trainLoss) < (trainLoss[0] ?? Number.NaN);
    case 'test-loss':
      return survived && end(testLoss) <= goal.loss;
  }
}
