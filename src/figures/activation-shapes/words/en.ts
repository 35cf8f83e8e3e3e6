import { activationWords } from '@/scenes/layers/activation-words';

export const en = {
  title: 'A slope at every layer',
  caption:
    'First, an activation φ and its slope φ′; the dashed curve is the sigmoid. Then the slopes that the broken network of this chapter really has, multiplied from the last layer down to the input (bars: root mean square over 32 units and 32 examples), and the gradient that really arrives (line). Last, how many units of each layer are silent: slope exactly 0 for all 32 examples.',
  params: {
    activation: 'Activation',
    z: 'Weighted sum z',
    gain: 'Gain of the weights',
    bias: 'Bias of every unit',
    depth: 'Depth (layers)',
    seed: 'Seed',
  },
  readouts: {
    value: 'φ(z)',
    slope: 'φ′(z)',
    'typical-slope': 'slope of a layer',
    product: 'product of the slopes',
    'product-sigmoid': 'with sigmoid',
    gradient: '‖∂L/∂a‖, input / last layer',
    dead: 'silent units',
    verdict: 'verdict',
  },
  sentences: {
    'zero-gain': 'At gain 0 every weight is 0: whatever the slopes are, no gradient passes a layer.',
    'dead-layer':
      'Layer {layer} is dead: each of its units stands on the flat side for every example. No gradient passes it, and nothing before it can learn.',
    underflow: 'After {depth} layers the gradient is so small that the computer holds exactly 0.',
    linear:
      'Every slope is 1, so the product is 1 and the weights alone decide: they multiply the gradient by {ratio}. But without a bend, all {depth} layers together are no more than one straight map.',
    sigmoid:
      'No slope of the sigmoid is above ¼. Here a layer’s is {typical}, and {depth} of them multiply to {product}. What arrives of the gradient is {ratio}.',
    vanishing:
      'The gradient vanishes: a layer’s slope is {typical}, {depth} of them make {product}. With weights of gain {gain} that is {growth} a layer, and {ratio} arrives.',
    healthy:
      'The gradient arrives: a layer’s slope is {typical}, {depth} of them make {product}. With weights of gain {gain} that is {growth} a layer, and {ratio} arrives.',
    exploding:
      'The gradient explodes: a layer’s slope is {typical}, {depth} of them make {product}. With weights of gain {gain} that is {growth} a layer, and {ratio} in all.',
    'exploding-chaotic':
      'The gradient explodes: weights of gain {gain} outweigh the slopes, and over {depth} layers make it {ratio}. So does every rounding error: no digit is certain.',
  },
  columns: {
    layer: 'layer',
    slope: 'slope φ′',
    product: 'product of the slopes above',
    'product-sigmoid': 'the same with sigmoid',
    gradient: '‖∂L/∂a‖, of the last layer’s',
    dead: 'share of silent units',
  },
  choices: { activation: activationWords.en },
  verdicts: { vanishing: '▼ vanishing', healthy: '■ healthy', exploding: '▲ exploding' },
  shapes: 'Activation and slope',
  curve: 'Activation φ',
  slope: 'Slope φ′',
  role: 'movable point',
  backward: '← Backward',
  productAxis: 'slopes multiplied',
  layerAxis: 'layer',
  gradientInAll: 'gradient ×{factor}',
  slopesInAll: 'slopes ×{factor}',
  silent: 'Silent units',
  edge: '×1',
  jump: '▼|▲',
  legend: {
    slope: 'product of the slopes',
    gradient: 'gradient that arrives',
    sigmoid: 'product with sigmoid',
    bound: '¼ a layer: the most that sigmoid can keep',
  },
} as const;

export type Words = typeof en;
