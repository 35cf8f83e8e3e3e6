import { activationWords } from '../activation-words';
import type { UnitGradientsWords } from './words-types';

export const english: UnitGradientsWords = {
  title: 'Every unit of a network in training',
  caption:
    'The network learns to tell two clouds of points apart; every step looks at all 32 examples. Each column is a layer, the input on the left and the loss on the right; each cell is a unit i, and wᵢ are its incoming weights with its bias. Behind the gap stands the read-out. The bars below show the same quantity for whole layers, the dashed line for the whole network.',
  params: {
    show: 'Show',
    steps: 'Steps to train',
    optimizer: 'Optimizer',
    rate: 'Learning rate',
    activation: 'Activation',
    gain: 'Gain of the first weights',
    depth: 'Hidden layers',
    width: 'Units per layer',
    seed: 'Random seed',
  },
  readouts: {
    step: 'step',
    loss: 'loss',
    'global-norm': 'global gradient norm',
    spread: 'largest / smallest unit above 0',
    vanishing: 'vanishing units',
    exploding: 'exploding units',
    dead: 'units at exactly 0',
  },
  sentences: {
    both: 'In one network, at one time: the gradient is more than {far} times the last hidden layer’s in {exploding} of {units} hidden units, and less than a hundredth of it in {vanishing}. The global norm, {global}, tells nothing of this: the louder half of the hidden layers makes {louderShare}% of its square, layer {quietest} makes {quietestShare}%.',
    vanishing:
      'In {vanishing} of {units} hidden units the gradient is less than a hundredth of the last hidden layer’s; the units’ gradients differ by a factor of {gradientSpread}. The global norm, {global}, does not tell: layer {quietest} makes {quietestShare}% of its square.',
    exploding:
      'In {exploding} of {units} hidden units the gradient is more than {far} times the last hidden layer’s. The global norm, {global}, hears little else: the louder half of the hidden layers makes {louderShare}% of its square, layer {loudest} alone {loudestShare}%.',
    healthy:
      'An even picture: in {even} of {units} hidden units the gradient is within a factor of {far} of the last hidden layer’s. The global norm is {global}, and the largest share of its square that one hidden layer has is {loudestShare}%.',
    'healthy-dead':
      'In {dead} of {units} hidden units the gradient is exactly 0: the activation is flat there for every example, or nothing above listens. In {even} more it is within a factor of {far} of the last hidden layer’s. The global norm, {global}, does not tell one from the other.',
    dead: 'In {dead} of {units} hidden units the gradient is exactly 0: there is nothing to learn from. The global norm, {global}, is what is left in the others and in the read-out.',
    'all-dead':
      'Every gradient is exactly 0, in all {units} hidden units and in the read-out: there is nothing to learn from.',
    weight:
      'The units’ weights differ by a factor of {weightSpread}, between {lowest} and {highest}; their gradients differ by a factor of {gradientSpread}. The size of a weight does not tell the size of its gradient.',
    'weight-alone':
      'The norms of the units’ weights lie between {lowest} and {highest}; their gradients are all exactly 0. The size of a weight does not tell the size of its gradient.',
    'update-both':
      'One learning rate cannot serve both: this step changes {exploding} of {units} hidden units by more than a tenth of their own weights, {vanishing} by less than a hundred-thousandth. Their gradients differ by a factor of {gradientSpread}.',
    'update-frozen':
      'This step changes {vanishing} of {units} hidden units by less than a hundred-thousandth of their own weights, next to nothing, and the quickest by {highest} of its weights. The updates differ by a factor of {updateSpread}: no one learning rate suits them all.',
    'update-slow':
      'This step changes {vanishing} of {units} hidden units by less than a hundred-thousandth of their own weights. The updates differ by a factor of only {updateSpread}: with a larger rate, all could learn.',
    'update-thrown':
      'This step changes {exploding} of {units} hidden units by more than a tenth of their own weights, up to {highest} times: whatever they held is thrown away.',
    'update-even':
      'This step changes {even} of {units} hidden units by a modest share of their own weights, between a hundred-thousandth and a tenth: they can learn.',
    'update-adam':
      'The units’ gradients differ by a factor of {gradientSpread}, their updates only by {updateSpread}: Adam divides each weight’s gradient by its own recent size. A small gradient then no longer means a small step.',
    'update-dead':
      'This step leaves {dead} of {units} hidden units exactly as they were: the gradient there is 0, or too small to change the last digit of a weight.',
    'overflow-activation':
      'The run has ended: on the way forward in step {next} a number in layer {layer} passed 3.4e38, the largest that float32 holds. What is shown of that step is computed in float64.',
    'overflow-loss':
      'The run has ended: in step {next} the loss passed 3.4e38, the largest number that float32 holds. What is shown of that step is computed in float64.',
    'overflow-gradient':
      'The run has ended: on the way back in step {next} a gradient in layer {layer} passed 3.4e38, the largest number that float32 holds. The layers after it still had finite ones.',
    'overflow-weight':
      'The run has ended: step {next} would carry a weight of layer {layer} past 3.4e38, the largest number that float32 holds.',
    nan: 'The run has ended: in step {next} a number in layer {layer} was none (NaN).',
  },
  columns: {
    layer: 'layer',
    unit: 'unit',
    gradient: '‖∂L/∂wᵢ‖',
    weight: '‖wᵢ‖',
    update: '‖Δwᵢ‖/‖wᵢ‖',
  },
  shows: { gradient: 'Gradient', weight: 'Weights', update: 'Update ratio' },
  optimizers: { sgd: 'SGD', adam: 'Adam' },
  activations: activationWords.en,
  map: 'Every unit as a cell, every layer as a bar, the network as a line',
  pictures: {
    gradient: {
      units: 'Gradient of each unit, ‖∂L/∂wᵢ‖',
      layers: 'of each layer, √Σ‖∂L/∂wᵢ‖²',
      global: 'dashed: global norm {value}',
      scale: 'Times the last hidden layer’s typical unit, {reference}',
    },
    weight: {
      units: 'Weights of each unit, ‖wᵢ‖',
      layers: 'of each layer, √Σ‖wᵢ‖²',
      global: 'dashed: all weights {value}',
      scale: 'Norm of a unit’s weights',
    },
    update: {
      units: 'Update to weights of each unit, ‖Δwᵢ‖/‖wᵢ‖',
      layers: 'of each layer, ‖ΔW‖/‖W‖',
      global: 'dashed: network {value}',
      scale: 'Share of its weights that a step changes; usual: 10⁻³',
    },
  },
  layerAxis: 'layer (1 sees the input)',
  readOut: 'read-out',
  overflow: 'overflow',
  marks: {
    far: {
      gradient: { vanishing: 'vanishing: below 1/100', exploding: 'exploding: above 100' },
      update: { vanishing: 'vanishing: below 1/100,000', exploding: 'exploding: above 1/10' },
    },
    dead: 'exactly 0',
  },
  lossCurve: 'The loss after each step, on a logarithmic axis',
  noSteps: 'There are no steps to play.',
  sizes: {
    caption: 'Not to be confused, at this step',
    smallest: 'smallest above 0',
    largest: 'largest',
    rows: {
      unit: { name: 'gradient of a hidden unit', formula: '‖∂L/∂wᵢ‖' },
      layer: { name: 'gradient of a layer', formula: '√Σ unit²' },
      global: { name: 'global gradient norm', formula: '√Σ layer²' },
      weight: { name: 'weights of a hidden unit', formula: '‖wᵢ‖' },
      update: { name: 'update / weights of a unit', formula: '‖Δwᵢ‖/‖wᵢ‖' },
    },
  },
};
