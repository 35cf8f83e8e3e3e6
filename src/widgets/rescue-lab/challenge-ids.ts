/** The challenges' names in links, from easy to hard. */
export const challengeIds = [
  'first-spiral',
  'too-slow',
  'straight-line',
  'make-it-explode',
  'gone-in-float16',
  'make-it-vanish',
  'silent-sigmoid',
  'largest-rate',
  'bad-start',
  'dead-relu',
  'overfitted',
  'rescue-fifty',
] as const;

export type ChallengeId = (typeof challengeIds)[number];
