export const en = {
  title: 'Where the backward pass is cut',
  caption:
    'An LSTM of 8 units reads a mark of +1 or −1, then further inputs, and has to say at the end which mark it was. Three of them learn from the same first weights and sequences: 800 updates of Adam at 0.01, 64 fresh sequences each. The bars: what arrives of the gradient so many steps before the end. The curves: how many of 400 fresh marks each identifies correctly.',
  params: {
    window: 'Window of the cuts (steps)',
    lag: 'Steps from the mark to the end',
    distractors: 'A random ±1 at every step between',
    forget: 'Forget-gate bias',
    seed: 'Seed',
  },
  readouts: {
    whole: 'whole: correct answers',
    gradient: 'gradient cut: correct answers',
    context: 'context cut: correct answers',
    reach: 'whole: left of ‖∂L/∂h‖ at the mark',
  },
  sentences: {
    training:
      'Training: update {update} of {updates}. Correct answers: whole {whole}, gradient cut {gradient}, context cut {context}.',
    start:
      'Before training all of them guess. Of the whole gradient, {reach} arrives at the mark, {lag} back from the end.',
    'under-way':
      'After {update} of {updates} updates: correct answers with the whole {whole}, with the gradient cut {gradient}, with the context cut {context}.',
    'whole-alone':
      'Only the whole backward pass learns: {whole} correct. With a window of {window}, the gradient cut stays at {gradient} and the context cut at {context}: the mark lies further back, at {lag}.',
    'gradient-partly':
      'The whole backward pass learns: {whole} correct. With a window of {window}, the gradient cut finds some of the mark in the state that still comes through: {gradient}. With the context cut it guesses: {context}.',
    'gradient-too':
      'The gradient cut, at a window of {window}, learns too, {gradient} correct: enough of the mark lives in the state when it comes within reach. With the context cut there is nothing to find: {context}.',
    'gradient-too-silent':
      'Without distractors even the gradient cut learns, at a window of {window}: {gradient} correct. Nothing overwrites the state, so the mark is still in it, and the read-out need only be taught to look. The context cut has not seen the mark: {context}.',
    'cut-first':
      'Here the gradient cut learns first: {gradient} correct. The whole backward pass is at {whole}, the context cut at {context}.',
    none: 'None of the three has learned it in {updates} updates: whole {whole}, gradient cut {gradient}, context cut {context}. Of the whole gradient, {reach} arrives at the mark.',
    'no-cut':
      'A window of {window} reaches back to the mark, {lag} before the end: nothing is cut, and all three are one training, {whole} correct.',
    'no-cut-none':
      'A window of {window} reaches back to the mark, so nothing is cut; yet {updates} updates were not enough: {whole} correct.',
  },
  columns: {
    update: 'update',
    whole: 'whole, correct answers',
    gradient: 'gradient cut, correct answers',
    context: 'context cut, correct answers',
    reach: 'whole: ‖∂L/∂h‖ at the mark / at the end',
  },
  cuts: { whole: 'whole', gradient: 'gradient cut', context: 'context cut' },
  reachPicture: 'The gradient by distance from the end, in each of the three',
  accuracyPicture: 'Share of correct answers, by update',
  beyond: { gradient: 'state passes, gradient stops', context: 'not seen' },
  beyondShort: { gradient: 'no gradient', context: 'not seen' },
  same: 'nothing cut: the same as whole',
  allOne: 'all three are one line: nothing is cut',
  attention: 'attention: one layer away',
  reachAxis: '‖∂L/∂h‖ as a share of the end’s',
  backAxis: 'steps before the end',
  accuracyAxis: 'correct answers',
  updatesAxis: 'updates',
  guessing: 'guessing',
  training: 'training… {update} of {updates}',
  computing: 'Training…',
  updates: 'Update',
  legend: {
    whole: 'whole backward pass',
    gradient: 'gradient cut: the state is carried on',
    context: 'context cut: the state begins anew',
    reach: 'gradient that arrives',
    mark: 'the mark',
    attention: 'between two positions under attention, at equal weights',
  },
} as const;

export type Words = typeof en;
