import { defaults } from '@/params/schema';
import { type LabSettings, settingsSchema } from '../params';
import { type Challenge, remedies, remediesWithout } from './challenge';
import type { ChallengeId } from './challenge-ids';

const at95 = { kind: 'accuracy', accuracy: 0.95 } as const;

/** From easy to hard, each with what is known to succeed: a test trains them all. */
const byId: Readonly<Record<ChallengeId, Omit<Challenge, 'id'>>> = {
  'straight-line': {
    level: 1,
    goal: at95,
    steps: 200,
    broken: { data: 'circles', activation: 'identity' },
    free: remedies,
    changes: 1,
    solutions: [{ activation: 'tanh' }, { activation: 'relu' }],
  },
  'too-slow': {
    level: 1,
    goal: at95,
    steps: 300,
    broken: { data: 'moons', rate: 1e-5 },
    free: ['rate'],
    changes: 1,
    solutions: [{ rate: 0.01 }, { rate: 0.001 }],
  },
  'make-it-explode': {
    level: 1,
    goal: { kind: 'explode' },
    steps: 100,
    broken: { data: 'moons', depth: 10, activation: 'relu', init: 'he', optimizer: 'sgd', rate: 0.05 },
    free: [...remedies, 'depth', 'width'],
    changes: 1,
    solutions: [{ gain: 5 }, { gain: 2 }],
  },
  'silent-sigmoid': {
    level: 1,
    goal: at95,
    steps: 200,
    broken: { data: 'moons', depth: 20, activation: 'sigmoid' },
    free: remedies,
    changes: 1,
    solutions: [{ norm: 'batch' }, { activation: 'tanh' }],
  },
  'make-it-vanish': {
    level: 2,
    goal: { kind: 'vanish', below: 1e-12 },
    steps: 1,
    broken: {},
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
    broken: { data: 'circles', activation: 'elu', optimizer: 'sgd', rate: 3 },
    free: ['rate'],
    changes: 1,
    solutions: [{ rate: 1 }, { rate: 1.2 }],
  },
  runaway: {
    level: 2,
    goal: at95,
    steps: 200,
    broken: {
      data: 'circles',
      depth: 10,
      activation: 'relu',
      init: 'he',
      gain: 1.5,
      optimizer: 'sgd',
      rate: 0.3,
    },
    free: ['clip', 'threshold', 'penalty', 'strength'],
    changes: 1,
    solutions: [{ clip: 'norm' }, { clip: 'value', threshold: 0.1 }],
  },
  'dead-units': {
    level: 2,
    goal: at95,
    steps: 200,
    broken: { data: 'circles', depth: 8, activation: 'relu', rate: 0.3 },
    free: remediesWithout('rate'),
    changes: 1,
    solutions: [{ residual: 'scaled' }, { norm: 'batch' }],
  },
  'gone-in-float16': {
    level: 2,
    goal: at95,
    steps: 200,
    broken: { data: 'circles', depth: 20, activation: 'relu', init: 'he', gain: 2, precision: 'float16' },
    free: remediesWithout('gain'),
    changes: 1,
    solutions: [{ init: 'xavier' }, { norm: 'batch' }],
  },
  overfitted: {
    level: 3,
    goal: { kind: 'test-loss', loss: 0.3 },
    steps: 600,
    broken: { data: 'circles', noise: 0.3, points: 160, width: 32 },
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
    broken: {
      data: 'circles',
      depth: 50,
      activation: 'relu',
      init: 'he',
      residual: 'plain',
      optimizer: 'sgd',
      rate: 0.1,
    },
    free: remedies,
    changes: 1,
    solutions: [{ norm: 'batch' }, { residual: 'scaled' }],
  },
  'rescue-fifty': {
    level: 3,
    goal: at95,
    steps: 200,
    broken: { depth: 50, activation: 'relu', init: 'normal' },
    free: remedies,
    changes: 2,
    solutions: [{ residual: 'scaled' }, { residual: 'plain', norm: 'batch' }],
  },
};

export const challengeOf = (id: ChallengeId): Challenge => ({ id, ...byId[id] });

export const challenges: readonly Challenge[] = (Object.keys(byId) as ChallengeId[]).map(challengeOf);

/** The broken settings in full. */
export const brokenSettings = ({ broken }: Challenge): LabSettings => ({
  ...defaults(settingsSchema),
  ...broken,
});
