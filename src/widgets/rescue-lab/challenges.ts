import type { ChallengeId } from './challenge-ids';
import type { LabSettings, SettingName } from './params';
import type { LaneSnapshot } from './protocol';

/** What of a run a challenge judges; a lane's snapshot has it all. */
export type Attempt = Pick<LaneSnapshot, 'step' | 'tally' | 'trouble'>;

export type Outcome =
  | 'open'
  | 'solved'
  /** The run has ended, or used up its steps, without success: change something. */
  | 'missed'
  /** More settings, or others, were changed than the challenge allows. */
  | 'not-allowed';

/** Words stand in `challenges-words.ts`, by id. */
export interface Challenge {
  readonly id: ChallengeId;
  /** 1 easy, 2 middling, 3 hard. */
  readonly level: 1 | 2 | 3;
  /** The broken settings: the defaults but for these. */
  readonly broken: Partial<LabSettings>;
  /** The settings that may be changed. */
  readonly free: readonly SettingName[];
  /** How many of them at once. */
  readonly changes: number;
  /** The run must succeed within so many steps. */
  readonly steps: number;
  /** Numbers that its words name, such as `{accuracy}`. */
  readonly values: Readonly<Record<string, number>>;
  /** Changes that are known to succeed, the first the simplest. */
  readonly solutions: readonly Partial<LabSettings>[];
}

export declare const challenges: readonly Challenge[];
export declare function challengeOf(id: ChallengeId): Challenge;
/** The broken settings in full. */
export declare function brokenSettings(challenge: Challenge): LabSettings;
/** How far an attempt with `settings` has come. Once solved, a run stays solved. */
export declare function judge(challenge: Challenge, settings: LabSettings, attempt: Attempt): Outcome;
