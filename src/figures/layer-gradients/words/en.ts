import { activationWords } from '@/scenes/layers/activation-words';

export const en = {
  title: 'The gradient microscope',
  caption:
    'A network with random weights, computed anew at every change: a batch of random inputs runs forward, the loss is the mean squared error against random targets, and one gradient runs back. On top the network, its layers tinted by the gradient that arrives; below, every layer on a logarithmic scale. The bands are the verdict, a convention of this course: a factor of 1,000 up or down. All is computed in float64; the number format only marks which numbers it could not hold.',
  params: {
    gain: 'Gain of the weights',
    depth: 'Depth (layers)',
    activation: 'Activation',
    init: 'Initialization',
    bias: 'Spread of the biases',
    width: 'Width (units in a layer)',
    norm: 'Normalization',
    residual: 'Skip connections',
    gradient: 'Measure in the backward pass',
    precision: 'Number format',
    batch: 'Batch size',
    seed: 'Seed',
  },
  readouts: {
    'first-layer': '‖∂L/∂a‖ at the input',
    'last-layer': '‖∂L/∂a‖ at the last layer',
    ratio: 'ratio',
    'growth-per-layer': 'growth per layer',
    predicted: 'predicted',
    verdict: 'verdict',
  },
  sentences: {
    vanishing:
      'The gradient vanishes: each layer of the backward pass multiplies it by {growth}. At depth {depth} that makes {ratio}, and the first layers receive almost nothing.',
    healthy:
      'The gradient arrives: each layer of the backward pass multiplies it by {growth}. At depth {depth} that makes {ratio}, still healthy.',
    exploding:
      'The gradient explodes: each layer of the backward pass multiplies it by {growth}. At depth {depth} that makes {ratio}.',
    'chaotic-vanishing':
      'The gradient vanishes. By how much differs from browser to browser: this network is chaotic, and rounding errors grow into the digits that are shown.',
    'chaotic-healthy':
      'The gradient arrives, but its digits differ from browser to browser: this network is chaotic, and rounding errors grow into what is shown.',
    'chaotic-exploding':
      'The gradient explodes. By how much differs from browser to browser: this network is chaotic, and rounding errors grow into the digits that are shown.',
    'chaotic-overflow':
      'Overflow in the backward pass: before it reaches the input, the gradient passes the largest number of {format}, and what follows is ∞ or not a number. At which layer differs from browser to browser, for this network is chaotic. Pale: what float64 would have held.',
    'chaotic-underflow':
      'The gradient vanishes for good: before it reaches the input, every entry of it is too small for {format} and is stored as exactly 0. At which layer may differ from browser to browser, for this network is chaotic. Pale: what float64 holds.',
    'overflow-forward':
      'Overflow in the forward pass: layer {layer} passes the largest number of {format}, and what follows is ∞ or not a number. Pale: what float64 would have held.',
    'overflow-loss':
      'Overflow in the loss: it passes the largest number of {format}, so no gradient comes back. Pale: what float64 would have held.',
    'overflow-backward':
      'Overflow in the backward pass: at layer {layer} the gradient passes the largest number of {format}, and what follows is ∞ or not a number. Pale: what float64 would have held.',
    underflow:
      'The gradient vanishes for good: from layer {layer} down to the input every entry of it is too small for {format} and is stored as exactly 0. Pale: what float64 holds.',
    zero: 'From layer {layer} down to the input the gradient is exactly 0: nothing there can learn.',
    'normalized-away':
      'Normalization over a single number leaves only 0 of it, whatever it was. So no change passes a layer, and the gradient is exactly 0.',
    'no-gradient': 'There is no gradient at all: it is exactly 0 in the last layer already.',
    weights:
      'The weights of the first layer have a gradient of {first}, those of the last one {last}. Each is the gradient that comes back (×{growth} a layer) times the activation that went forward.',
  },
  columns: {
    layer: 'layer',
    spread: 'spread of a',
    change: 'nudge, carried forward',
    'activation-gradient': '‖∂L/∂a‖',
    'weight-gradient': '‖∂L/∂W‖',
    'predicted-gradient': '‖∂L/∂a‖ predicted',
  },
  choices: {
    activation: activationWords.en,
    init: {
      normal: 'normal, 1/√n',
      xavier: 'Xavier (Glorot)',
      he: 'He',
      lecun: 'LeCun',
      orthogonal: 'orthogonal',
    },
    norm: { none: 'None', batch: 'Batch', layer: 'Layer' },
    gradient: { activations: '‖∂L/∂a‖', weights: '‖∂L/∂W‖' },
    precision: { float16: 'float16', float32: 'float32', float64: 'float64' },
  },
  verdicts: {
    vanishing: '▼ vanishing',
    healthy: '■ healthy',
    exploding: '▲ exploding',
    overflow: '▲ overflow',
  },
  verdictAt: '{verdict}, ×{growth} a layer',
  network:
    'The network from input to loss. Numbers above: how much a small nudge of the input has grown. Numbers below: the gradient that arrives.',
  input: 'input',
  loss: 'loss',
  forward: 'Forward →',
  backward: '← Backward',
  spreadAxis: 'spread of the activations',
  layerAxis: 'layer',
  largest: 'largest entry in {format}',
  smallest: 'smallest entry in {format}',
  overflowAt: '▲ {format} overflows at layer {layer}',
  overflows: '▲ {format} overflows',
  edge: '×1',
  legend: {
    spread: 'spread of the activations a',
    change: 'a nudge of the input, multiplied by the Jacobians so far',
    gradient: 'gradient that arrives at the layer',
    theory: 'what mean-field theory predicts',
  },
  gainOfNothing: 'At gain 0 all weights are 0 however they are drawn.',
} as const;

export type Words = typeof en;
