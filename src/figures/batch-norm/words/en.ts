export const en = {
  title: 'Batch normalization, and what it is not',
  caption:
    'The network of 32 ReLU units a layer without and with the remedy, with the same weights. Above, a histogram for every layer: how the numbers that enter ReLU are distributed over units and examples; the stronger the color, the more. Below, the gradient that arrives at each layer, as a multiple of that at the last.',
  params: {
    remedy: 'Remedy',
    depth: 'Depth (layers)',
    batch: 'Batch size',
    gain: 'Gain of the weights',
    mode: 'The network is',
    seen: 'Running statistics: batches seen',
    seed: 'Seed',
  },
  readouts: {
    'spread-without': 'last layer’s spread, without',
    spread: 'last layer’s spread, with',
    'growth-without': 'growth per layer, without',
    growth: 'growth per layer, with',
    predicted: 'predicted',
    ratio: 'first / last layer, with',
    average: 'average / single gradient',
  },
  sentences: {
    none: 'Without a remedy, the numbers that enter layer {depth} have a spread of {spread-without}, and each layer on the way back multiplies the gradient by {growth-without}.',
    averaging:
      'The average of {batch} examples’ gradients is {average} times as long as a single one: where they disagree, they cancel. But nothing in the network has changed. The histograms are the same, and each layer multiplies the gradient by {growth}, as before ({growth-without}).',
    'averaging-alike':
      'These {batch} examples’ gradients point nearly the same way, so their average is about as long as a single one: {average} times. And nothing in the network has changed. The histograms are the same, and each layer multiplies the gradient by {growth}, as before ({growth-without}).',
    'averaging-one': 'The average of one gradient is that gradient. Nothing has changed.',
    nothing: 'At gain 0 nothing passes a layer, forward or back, whatever the remedy.',
    explodes:
      'Every layer’s numbers have the same spread now. Yet each of them multiplies the gradient by {growth} on its way back: over {depth} layers that makes {ratio}. Normalized, the network explodes.',
    healthy:
      'Every layer’s numbers have the same spread now. Each of them multiplies the gradient by {growth} on its way back, and at depth {depth} that is still healthy: {ratio}. Without, it would be {without}.',
    vanishes:
      'The weights are so small that ε, which is added to every variance, outweighs them: each layer multiplies the gradient by {growth}.',
    'batch-of-one':
      'A batch of one is its own mean: every number is standardized to 0, and no gradient passes. PyTorch refuses to train so.',
    'batch-of-two':
      'In a batch of two, standardizing makes one number +1 and the other −1, whatever they were. What the network was told is lost, and the gradient with it: {ratio}.',
    'use-fresh':
      'Used before it has seen a batch, batch normalization still believes in mean 0 and variance 1, and changes nothing: the pictures are the same on both sides.',
    'use-shrinks':
      'After {seen} batches the running statistics are still too near to what they began with: in the last layer the spread is {spread}, where training has 1. The network in use is not the one that was trained.',
    'use-grows':
      'The running statistics do not fit what the deepest layers get: the spread in the last one is {spread}, where training has 1. Small errors have grown from layer to layer.',
    'use-agrees':
      'After {seen} batches the running statistics nearly do what the batch’s own did in training: in the last layer the spread is {spread}, where training has 1. Now a single example can be used alone.',
  },
  columns: {
    layer: 'layer',
    'spread-without': 'spread, without',
    spread: 'spread, with',
    'gradient-without': 'gradient / last layer’s, without',
    gradient: 'gradient / last layer’s, with',
  },
  choices: {
    remedy: { none: 'None', 'batch-norm': 'Batch norm', 'gradient-averaging': 'Gradient averaging' },
    mode: { training: 'in training', use: 'in use' },
  },
  without: 'Without',
  with: {
    none: 'No remedy',
    'batch-norm': 'Batch normalization',
    'gradient-averaging': 'Gradients averaged',
  },
  use: 'Batch norm in use, {seen} batches seen',
  same: 'the same as without',
  verdicts: { vanishing: '▼ vanishing', healthy: '■ healthy', exploding: '▲ exploding' },
  histograms: 'histogram of each layer',
  enters: 'what enters ReLU',
  beyond: 'beyond ±4',
  back: '← Backward: {network}',
  layerAxis: 'layer',
  ratioAxis: 'gradient / last layer’s',
  he: 'He: √2',
  noNorm: 'Only batch normalization knows a difference.',
  notUsed: 'In training, the batch at hand is asked instead.',
  legend: {
    few: 'few',
    many: 'all in one bin',
    gradient: 'gradient that arrives at the layer',
    without: 'the same without',
    theory: 'what mean-field theory predicts, for large batches',
  },
} as const;

export type Words = typeof en;
