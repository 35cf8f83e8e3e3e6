export const en = {
  title: 'What a penalty on weights does',
  caption: {
    contours:
      'The map: the loss of a regression with two inputs, of which the first spreads three times as far, and descent at rate 0.1 with mini-batches of 8 of its 64 examples. The curves: the weights at the minimum of loss and penalty, for every strength.',
    layers:
      'The chapter’s broken network with weights twice as large: 50 ReLU layers of 32 units, whose gradients explode. The penalty is applied to the hidden weights for so many steps at rate 0.005, and nothing else: in training, the loss would pull, too.',
  },
  params: {
    view: 'What to look at',
    penalty: 'Penalty',
    strength: 'Strength',
    optimizer: 'Optimizer',
    steps: 'Steps',
    seed: 'Seed',
  },
  readouts: {
    'w-1': 'w₁ settles at',
    'w-2': 'w₂ settles at',
    'best-1': 'minimum: w₁',
    'best-2': 'minimum: w₂',
    loss: 'loss there',
    'growth-before': 'growth per layer before',
    'growth-per-layer': 'growth per layer after',
    ratio: 'first / last layer',
    zeros: 'weights exactly 0',
    verdict: 'verdict',
  },
  sentences: {
    start: 'Before the first step the weights stand at ({start1}, {start2}), whatever the penalty.',
    free: 'Without a penalty the minimum is at ({free1}, {free2}), and the weights settle near it, at ({w1}, {w2}).',
    'l2-sgd':
      'L2 moves the minimum to ({best1}, {best2}). w₁ keeps {kept1}% of its size, and w₂, which the loss holds less firmly, {kept2}%. The weights settle at ({w1}, {w2}).',
    'l2-adam':
      'Adam takes another way to the same minimum: the penalty is a part of the loss. w₁ keeps {kept1}% of its size there, w₂ {kept2}%. The weights settle at ({w1}, {w2}).',
    'decay-sgd':
      'Under SGD, decay is L2: the same steps, and the same minimum ({best1}, {best2}). The weights settle at ({w1}, {w2}).',
    'decay-adam':
      'Under Adam, decay is not L2. At L2’s minimum, ({best1}, {best2}), the weights keep {kept1}% and {kept2}% of their sizes; decay settles at ({w1}, {w2}), with {left1}% and {left2}%.',
    'l1-none':
      'L1 moves the minimum to ({best1}, {best2}). At this strength neither weight is 0. The weights settle at ({w1}, {w2}).',
    'l1-one':
      'L1 moves the minimum to ({best1}, {best2}): one weight is exactly 0. Descent does not rest there but steps to and fro across 0; the weights settle at ({w1}, {w2}).',
    'l1-both':
      'So strong an L1 sets both weights to exactly 0 at the minimum. Descent steps to and fro about it; the weights settle at ({w1}, {w2}).',
    'first-step':
      'Before the first step the penalty has changed nothing: {before} per layer, so layer 0 gets {wild} times the gradient of layer 50, whatever the strength.',
    'no-penalty':
      'At strength 0 the weights stay: {before} per layer, so layer 0 gets {wild} times the gradient of layer 50.',
    exploding:
      'After {steps} steps the growth per layer is down from {before} to {growth}. That is still exploding: layer 0 gets {ratio} times the gradient of layer 50.',
    healthy:
      'After {steps} steps the growth per layer is down from {before} to {growth}: layer 0 gets {ratio} times the gradient of layer 50. Nobody tells the penalty to stop here.',
    vanishing:
      'After {steps} steps the growth per layer is down from {before} to {growth}, and the penalty has gone too far: layer 0 gets {ratio} times the gradient of layer 50.',
    'vanishing-zeros':
      'After {steps} steps the growth per layer is down from {before} to {growth}, and the penalty has gone too far: layer 0 gets {ratio} times the gradient of layer 50. {zeroed}% of the weights are 0.',
    gone: 'After {steps} steps no gradient at all comes back to layer 0: the penalty has left too little of the weights.',
    'gone-zeros':
      'After {steps} steps no gradient at all comes back to layer 0: the penalty has left too little of the weights, and {zeroed}% of them are exactly 0.',
  },
  columns: {
    step: 'step',
    'w-1': 'w₁',
    'w-2': 'w₂',
    loss: 'loss without penalty',
    layer: 'layer',
    'ratio-before': 'gradient before, share of layer 50',
    'ratio-after': 'gradient after, share of layer 50',
  },
  choices: {
    view: { contours: 'Two weights', layers: 'Fifty layers' },
    penalty: { l2: 'L2', l1: 'L1', decay: 'Weight decay' },
    optimizer: { sgd: 'SGD', adam: 'Adam' },
  },
  verdicts: { vanishing: '▼ vanishing', healthy: '■ healthy', exploding: '▲ exploding' },
  noSteps: 'Before the first step it changes nothing.',
  noPenalty: 'At strength 0 it changes nothing.',
  map: 'The loss over two weights, the penalty, and the way of descent',
  trail: 'The weights at the minimum against the strength of the penalty',
  strengthAxis: 'strength',
  weightsAxis: 'weights at the minimum',
  weightsTitle: 'The hidden weights',
  weightAxis: 'weight',
  shareAxis: 'share of the weights',
  zeros: 'exactly 0: {share}%',
  flowTitle: 'The gradient through them',
  flowAxis: 'share of layer 50’s',
  legend: {
    start: 'start',
    path: 'descent',
    settled: 'where it settles (mean of the second half)',
    free: 'minimum of the loss',
    best: 'minimum of loss and penalty',
    trail: 'the same for other strengths',
    level: 'weights with the same penalty',
    weightsBefore: 'weights before',
    weightsAfter: 'weights after',
    before: 'gradient before',
    after: 'gradient after',
  },
} as const;

export type Words = typeof en;
