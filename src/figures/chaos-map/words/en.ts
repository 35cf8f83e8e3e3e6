import { activationWords } from '@/scenes/layers/activation-words';

export const en = {
  title: 'Order, chaos, and the edge between',
  caption:
    'Each point of the map is a network; its color is the factor by which a layer multiplies a gradient on its way back, measured in that network. Between the two lines the gradient stays within a factor of 1,000 over all layers: a wedge that narrows with depth. So a color tells of one layer, and the words tell of all layers together. The second chart follows the point’s network layer by layer. (Measured: the root mean square over several inputs and random directions.)',
  params: {
    gain: 'Gain of the weights',
    depth: 'Depth (layers)',
    bias: 'Spread of the biases',
    activation: 'Activation',
    width: 'Width (units in a layer)',
    seed: 'Seed',
  },
  readouts: {
    'growth-per-layer': 'growth per layer',
    predicted: 'predicted',
    ratio: 'over all layers',
    edge: 'edge at gain',
    verdict: 'verdict',
  },
  sentences: {
    severed: 'At gain 0 all weights are 0, and no gradient passes even one layer.',
    dead: 'In layer {cut} every unit is switched off, for every input: nothing passes, and the gradient is exactly 0. Narrow ReLU networks die easily; try another seed.',
    underflow:
      'At depth {depth} the gradient is smaller than the smallest number that the computer can write: it has become exactly 0.',
    vanishing:
      'Each layer leaves a gradient about {growth} of its size. At depth {depth} that makes {ratio}: it vanishes, as it does from depth {limit} on.',
    exploding:
      'Each layer multiplies a gradient by about {growth}. At depth {depth} that makes {ratio}: it explodes, as it does from depth {limit} on.',
    order:
      'Order: each layer leaves a gradient about {growth} of its size. At depth {depth} that makes {ratio}: it vanishes, as it does from depth {limit} on.',
    chaos:
      'Chaos: each layer multiplies a gradient by about {growth}. At depth {depth} that makes {ratio}: it explodes, as it does from depth {limit} on.',
    'chaos-far':
      'Chaos: from depth {limit} on the gradient explodes; theory predicts a factor of {predicted} a layer. By how much it has grown at depth {depth} differs from browser to browser, for rounding errors grow just as fast.',
    'still-shrinking':
      'Each layer leaves a gradient about {growth} of its size. At depth {depth} that makes {ratio}, still healthy; at this rate it vanishes from depth {limit} on.',
    'still-growing':
      'Each layer multiplies a gradient by about {growth}. At depth {depth} that makes {ratio}, still healthy; at this rate it explodes from depth {limit} on.',
    'near-edge':
      'Near the edge of chaos: each layer multiplies a gradient by about {growth}, and at this rate even 100 layers keep it within a factor of 1,000.',
    'little-told':
      'Here each layer multiplies a gradient by about {growth}, which looks healthy. But few layers, or few units, tell little: a deep and wide network at this gain comes to {wide}.',
  },
  columns: {
    depth: 'depth',
    'growth-per-layer': 'growth per layer',
    predicted: 'predicted',
    ratio: 'over all layers',
  },
  choices: { activation: activationWords.en },
  verdicts: { vanishing: '▼ vanishing', healthy: '■ healthy', exploding: '▲ exploding' },
  map: 'Growth of gradients per layer over gain and depth',
  profile: 'Growth of a gradient over the layers of the network at the point',
  gainAxis: 'gain',
  depthAxis: 'depth',
  growthAxis: 'per layer',
  ratioAxis: 'growth over all layers',
  edgeBeyond: 'edge: gain {edge} →',
  point: 'Network: gain and depth',
  pointRole: 'movable point',
  pointValue: 'gain {gain}, depth {depth}',
  legend: {
    exploding: '× 1,000 over all layers; exploding ▲ beyond',
    vanishing: '÷ 1,000 over all layers; vanishing ▼ beyond',
    edge: 'mean-field theory: on the map the edge of chaos, χ = 1; in the chart the growth that it predicts',
    measured: 'measured in the network',
    predicted: 'predicted',
    point: 'the network: drag it. Its line covers its layers',
  },
  microscope: 'Show this network in the microscope',
} as const;

export type Words = typeof en;
