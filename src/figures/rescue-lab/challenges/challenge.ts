import type { LabSettings, SettingName } from '../params';
import type { ChallengeId } from './challenge-ids';

/** What success is. */
export type Goal =
  /** So high a share of training points on the right side, at some point of the curves. */
  | { readonly kind: 'accuracy'; readonly accuracy: number }
  /** The run ends by an overflow, or a number that is none. */
  | { readonly kind: 'explode' }
  /** The first step's ‖∂L/∂W_1‖ is smaller than that, and not exactly 0. */
  | { readonly kind: 'vanish'; readonly below: number }
  /** At least this rate, and after all steps a lower loss than at the beginning. */
  | { readonly kind: 'rate'; readonly rate: number }
  /** After all steps a loss on the test points of at most that. */
  | { readonly kind: 'test-loss'; readonly loss: number };

/** Its words stand under its id. */
export interface Challenge {
  readonly id: ChallengeId;
  /** 1 easy, 2 middling, 3 hard. */
  readonly level: 1 | 2 | 3;
  readonly goal: Goal;
  /** The run must succeed within so many steps. */
  readonly steps: number;
  /** The broken settings: the defaults but for these. */
  readonly broken: Partial<LabSettings>;
  /** The settings that may be changed. */
  readonly free: readonly SettingName[];
  /** How many of them at once; clipping with its threshold, and a penalty with its strength, count as one. */
  readonly changes: number;
  /** Changes that succeed, the simplest first. */
  readonly solutions: readonly Partial<LabSettings>[];
}

/** Everything that chapter 6 offers against gradients that vanish or explode. */
export const remedies: readonly SettingName[] = [
  'activation',
  'init',
  'gain',
  'norm',
  'residual',
  'optimizer',
  'rate',
  'batch',
  'clip',
  'threshold',
  'penalty',
  'strength',
];
export const remediesWithout = (...names: readonly SettingName[]): readonly SettingName[] =>
  remedies.filter((name) => !names.includes(name));
