import { useEffect } from 'react';
import type { ChallengeId } from './challenge-ids';
import { brokenSettings, type Challenge, challengeOf, judge, type Outcome } from './challenges';
import { changedSettings } from './differences';
import type { Lane } from './model';
import { type LabSettings, type SettingName, settingNames } from './params';
import { rememberSolved } from './solved';

export interface ChallengeState {
  readonly challenge: Challenge;
  readonly changed: readonly SettingName[];
  readonly locked: readonly SettingName[];
  readonly outcome: Outcome;
}

/** How the challenge that was chosen stands; null without one. It is A that attempts it. */
export function useChallenge(id: ChallengeId | 'none', settings: LabSettings, lane: Lane | undefined) {
  const state = id === 'none' ? null : stateOf(challengeOf(id), settings, lane);
  const solved = state?.outcome === 'solved' ? state.challenge.id : null;
  useEffect(() => {
    if (solved) rememberSolved(solved);
  }, [solved]);
  return state;
}

function stateOf(challenge: Challenge, settings: LabSettings, lane: Lane | undefined): ChallengeState {
  const attempt = lane?.settings === settings ? lane.snapshot : null;
  const changed = changedSettings(brokenSettings(challenge), settings);
  return {
    challenge,
    changed,
    // What was changed may be changed back, even if a link has changed what it must not.
    locked: settingNames.filter((name) => !challenge.free.includes(name) && !changed.includes(name)),
    outcome: attempt ? judge(challenge, settings, attempt) : 'open',
  };
}
