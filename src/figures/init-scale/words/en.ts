import { activationWords } from '@/scenes/layers/activation-words';

export const en = {
  title: 'One network, weights of another size',
  caption:
    'The broken network of this chapter, twice: the same random draws, once with weights of variance 1/n (dashed) and once scaled as the initialization asks (bars). The first picture is the size of the activations in the forward pass, root mean square; the second, the gradient in the backward pass. Both have one scale.',
  params: {
    init: 'Initialization',
    gain: 'Gain on top of it',
    activation: 'Activation',
    width: 'Width (units in a layer)',
    depth: 'Depth (layers)',
    others: 'Show other seeds (thin lines)',
    seed: 'Seed',
  },
  readouts: {
    'weight-std': 'σ of a weight',
    spread: 'size of a, last layer / input',
    gradient: '‖∂L/∂a‖, input / last layer',
    'gradient-without': 'the same without',
    'growth-per-layer': 'growth per layer',
    typical: 'middle of the other seeds',
    verdict: 'verdict',
  },
  sentences: {
    zero: 'At gain 0 every weight is 0, whatever the initialization. Nothing goes forward and nothing comes back.',
    dead: 'No gradient reaches the input at all: in one of the {depth} layers every unit is silent.',
    overflow:
      'Overflow: at layer {layer} a number passes the largest that float32 can hold. The picture shows what would have been.',
    same: 'Nothing changes: where all layers are equally wide, this initialization asks for variance 1/n, which is what the network had. Each layer multiplies the gradient by {growth}, {depth} layers by {ratio}.',
    vanishing:
      'The gradient vanishes: each layer multiplies it by {growth}, and {depth} layers by {ratio}. With weights of variance 1/n it is {without}.',
    healthy:
      'The gradient arrives: each layer multiplies it by {growth}, and {depth} layers by {ratio}. With weights of variance 1/n it is {without}.',
    exploding:
      'The gradient explodes: each layer multiplies it by {growth}, and {depth} layers by {ratio}. With weights of variance 1/n it is {without}.',
    'exploding-unseen':
      'Forward, nothing looks wrong: the activation holds its own size, {spread} at the end. Backward the gradient explodes by {growth} a layer, {ratio} in all.',
    scatter:
      'The same rule, {count} other draws, width {width}: what is left of the gradient lies anywhere from {low} to {high}. The rule determines the average of its square, not the network that you get.',
    'scatter-none':
      'The same rule, {count} other draws, width {width}: every one of them keeps {low} of the gradient. Here chance has no say.',
    'scatter-dead':
      'The same rule, {count} other draws, width {width}: in {dead} of them the gradient is exactly 0, because somewhere a whole layer is silent. The luckiest keeps {high} of it.',
  },
  columns: {
    layer: 'layer',
    'spread-without': 'size of a, without',
    spread: 'size of a',
    'gradient-without': '‖∂L/∂a‖, without',
    gradient: '‖∂L/∂a‖',
  },
  choices: {
    activation: activationWords.en,
    init: {
      lecun: 'LeCun 1/n',
      xavier: 'Xavier 2/(n+n)',
      he: 'He 2/n',
      orthogonal: 'Orthogonal',
    },
  },
  verdicts: {
    vanishing: '▼ vanishing',
    healthy: '■ healthy',
    exploding: '▲ exploding',
    overflow: '▲ overflow',
  },
  forward: 'Forward →',
  backward: '← Backward',
  spreadAxis: '√E[a²] / input’s',
  gradientAxis: '‖∂L/∂a‖ / last layer’s',
  layerAxis: 'layer',
  inAll: '×{factor}',
  inAllWithout: 'without ×{factor}',
  edge: '×1',
  jump: '▼|▲',
  legend: {
    spread: 'size of the activations, √E[a²]',
    gradient: 'gradient that arrives at the layer',
    without: 'without: weights of variance 1/n',
    others: 'the same rule with other seeds',
  },
} as const;

export type Words = typeof en;
