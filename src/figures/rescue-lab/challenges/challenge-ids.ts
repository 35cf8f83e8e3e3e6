/** The challenges' names in links, from easy to hard. */
export const challengeIds = [
  'straight-line',
  'too-slow',
  'make-it-explode',
  'silent-sigmoid',
  'make-it-vanish',
  'largest-rate',
  'runaway',
  'dead-units',
  'gone-in-float16',
  'overfitted',
  'growing-shortcuts',
  'rescue-fifty',
] as const;

export type ChallengeId = (typeof challengeIds)[number];
