import { defaults } from '@/params/schema';
import { type LabSettings, settingsSchema } from '../params';
import { brokenOf } from './broken';
import { type Challenge, remedies, remediesWithout } from './challenge';
import type { ChallengeId } from './challenge-ids';

const at95 = { kind: 'accuracy', accuracy: 0.95 } as const;

/** From easy to hard, each with what is known to succeed on nearly every seed: a test trains them all. */
const byId: Readonly<Record<ChallengeId, Omit<Challenge, 'id' | 'broken'>>> = {
  'straight-line': {
    level: 1,
    goal: at95,
    steps: 200,
    free: remedies,
    changes: 1,
    solutions: [{ activation: 'tanh' }, { activation: 'relu' }],
  },
  'too-slow': {
    level: 1,
    goal: at95,
    steps: 300,
    free: ['rate'],
    changes: 1,
    solutions: [{ rate: 0.01 }, { rate: 0.001 }],
  },
  'make-it-explode': {
    level: 1,
    goal: { kind: 'explode' },
    steps: 100,
    free: [...remedies, 'depth', 'width'],
    changes: 1,
    solutions: [{ gain: 5 }, { gain: 2 }],
  },
  'silent-sigmoid': {
    level: 1,
    goal: at95,
    steps: 200,
    free: remedies,
    changes: 1,
    solutions: [{ norm: 'batch' }, { activation: 'elu' }],
  },
  'make-it-vanish': {
    level: 2,
    goal: { kind: 'vanish', below: 1e-12 },
    steps: 1,
    free: [...remedies, 'depth', 'width'],
    changes: 2,
    solutions: [
      { depth: 20, activation: 'sigmoid' },
      { depth: 50, gain: 0.5 },
    ],
  },
  'largest-rate': {
    level: 2,
    goal: { kind: 'rate', rate: 1 },
    steps: 300,
    free: ['rate'],
    changes: 1,
    solutions: [{ rate: 1 }, { rate: 1.1 }],
  },
  runaway: {
    level: 2,
    goal: at95,
    steps: 200,
    free: ['clip', 'threshold', 'penalty', 'strength'],
    changes: 1,
    solutions: [{ clip: 'norm' }, { clip: 'value', threshold: 0.1 }],
  },
  'dead-units': {
    level: 2,
    goal: at95,
    steps: 200,
    free: remediesWithout('rate'),
    changes: 1,
    solutions: [{ residual: 'scaled' }, { norm: 'batch' }],
  },
  'gone-in-float16': {
    level: 2,
    goal: at95,
    steps: 200,
    free: remediesWithout('gain'),
    changes: 1,
    solutions: [{ init: 'xavier' }, { norm: 'batch' }],
  },
  overfitted: {
    level: 3,
    goal: { kind: 'test-loss', loss: 0.5 },
    steps: 300,
    free: ['penalty', 'strength'],
    changes: 1,
    solutions: [
      { penalty: 'l2', strength: 0.01 },
      { penalty: 'l1', strength: 0.003 },
    ],
  },
  'growing-shortcuts': {
    level: 3,
    goal: at95,
    steps: 200,
    free: remedies,
    changes: 1,
    solutions: [{ norm: 'batch' }, { residual: 'scaled' }],
  },
  'rescue-fifty': {
    level: 3,
    goal: at95,
    steps: 200,
    free: remedies,
    changes: 2,
    solutions: [{ residual: 'scaled' }, { residual: 'plain', norm: 'batch' }],
  },
};

export const challengeOf = (id: ChallengeId): Challenge => ({ id, broken: brokenOf[id], ...byId[id] });

export const challenges: readonly Challenge[] = (Object.keys(byId) as ChallengeId[]).map(challengeOf);

/** The broken settings in full. */
export const brokenSettings = ({ broken }: Challenge): LabSettings => ({
  ...defaults(settingsSchema),
  ...broken,
});
