import type { LabSettings } from '../settings';
import type { ChallengeId } from './challenge-ids';

/** The settings that each challenge hands over: the defaults but for these. */
export const brokenOf: Readonly<Record<ChallengeId, Partial<LabSettings>>> = {
  'straight-line': { data: 'circles', activation: 'identity' },
  'too-slow': { data: 'moons', rate: 1e-5 },
  'make-it-explode': {
    data: 'moons',
    depth: 10,
    activation: 'relu',
    init: 'he',
    optimizer: 'sgd',
    rate: 0.05,
  },
  'silent-sigmoid': { data: 'moons', depth: 20, activation: 'sigmoid' },
  'make-it-vanish': {},
  'largest-rate': { data: 'circles', activation: 'elu', optimizer: 'sgd', rate: 3 },
  runaway: {
    data: 'circles',
    depth: 10,
    activation: 'relu',
    init: 'he',
    gain: 1.5,
    optimizer: 'sgd',
    rate: 0.3,
  },
  'dead-units': { data: 'circles', depth: 8, activation: 'relu', rate: 0.5 },
  'gone-in-float16': {
    data: 'circles',
    depth: 20,
    activation: 'relu',
    init: 'he',
    gain: 2,
    precision: 'float16',
  },
  overfitted: { data: 'moons', noise: 0.6, rate: 0.03 },
  'growing-shortcuts': {
    data: 'circles',
    points: 100,
    depth: 50,
    activation: 'relu',
    init: 'he',
    residual: 'plain',
    optimizer: 'sgd',
    rate: 0.03,
  },
  'rescue-fifty': { depth: 50, activation: 'relu', init: 'normal' },
};
