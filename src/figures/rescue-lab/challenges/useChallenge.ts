import { useEffect, useState } from 'react';
import { changedSettings } from '../differences';
import { type LabSettings, type SettingName, settingNames } from '../params';
import type { LaneSnapshot, LaneStart } from '../training/protocol';
import type { Challenge } from './challenge';
import type { ChallengeId } from './challenge-ids';
import { brokenSettings, challengeOf } from './challenges';
import { countedChanges, grade, type Outcome } from './grade';
import { rememberSolved } from './solved';

export interface ChallengeState {
  readonly challenge: Challenge;
  readonly settings: LabSettings;
  /** The changes that count. */
  readonly changed: readonly SettingName[];
  readonly locked: readonly SettingName[];
  readonly outcome: Outcome;
}

interface Attempted {
  readonly run: readonly LaneStart[];
  readonly snapshot: LaneSnapshot;
}

function stateOf(challenge: Challenge, settings: LabSettings, attempted: Attempted | null): ChallengeState {
  const broken = brokenSettings(challenge);
  const changed = changedSettings(broken, settings);
  return {
    challenge,
    settings,
    changed: countedChanges(broken, settings),
    // What was changed may be changed back, even if a link has changed what it must not.
    locked: settingNames.filter((name) => !challenge.free.includes(name) && !changed.includes(name)),
    outcome: attempted ? grade(challenge, settings, attempted.snapshot) : 'open',
  };
}

/** How the challenge that was chosen stands; null without one. It is A that attempts it, and a success stays one. */
export function useChallenge(
  id: ChallengeId | 'none',
  settings: LabSettings,
  attempted: Attempted | null,
): ChallengeState | null {
  const [success, setSuccess] = useState<{ id: ChallengeId; run: Attempted['run'] } | null>(null);
  const state = id === 'none' ? null : stateOf(challengeOf(id), settings, attempted);
  const solvedNow = state?.outcome === 'solved';
  const remembered = success !== null && success.id === id && success.run === attempted?.run;
  if (state && attempted && solvedNow && !remembered)
    setSuccess({ id: state.challenge.id, run: attempted.run });
  const solved = success?.id;
  useEffect(() => {
    if (solved) rememberSolved(solved);
  }, [solved]);
  return state && remembered ? { ...state, outcome: 'solved' } : state;
}
