import { challenges } from './challenges';

export const challengePanel = {
  title: 'Challenges',
  intro:
    'Each sets a task and lets you change little. Find out what happens in the network before you change anything.',
  levels: { 1: 'easy', 2: 'medium', 3: 'hard' },
  solved: 'solved',
  free: 'You may change: {settings}.',
  changed: 'Changed so far: {changed} of {changes}.',
  outcomes: {
    open: 'Not solved yet. Train the network.',
    solved: 'Solved.',
    missed: 'Not this time. Look at the gradients, and change something else.',
    'not-allowed': 'More was changed than this challenge allows. Take something back, or set it up again.',
  },
  locked: 'Locked by the challenge.',
  again: 'Set it up again',
  leave: 'Leave the challenge',
  hint: 'Show a hint',
  solution: 'Show a solution',
  apply: 'Try this solution',
  otherWay: 'You found a way of your own: set its heat map against that of the network as it stood.',
  notRemembered: 'This browser does not let the page remember what you have solved.',
  list: challenges,
} as const;
