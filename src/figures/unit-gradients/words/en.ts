import { activationWords } from '@/scenes/layers/activation-words';
export const en = {
  title: 'Every unit of a network in training',
  caption: {
    units:
      'The network learns to tell two kinds of points apart: a disk within a ring (96 examples), or two small clouds far from one another (32). Every step looks at all of them. Each column is a layer, the input on the left and the loss on the right; each cell is a unit i, and wᵢ are its incoming weights with its bias. Behind the gap stands the read-out. The bars below show the same quantity for whole layers, the dashed line for the whole network.',
    rates:
      'First picture: the loss after training the same network anew at each rate, which falls evenly to 0 during the training. “One rate” is plain descent, Δw = −η∇L. “A rate for each layer” makes every layer’s step the same share r of its weights, ΔW = −r·‖W‖·G/‖G‖, with G the gradient of its weights and biases. Adam divides by the recent size of each gradient plus ε. Second picture: one step from the starting weights against the gradient, of every length: what the gradient predicts of the loss, and what happens.',
  },
  params: {
    view: 'View',
    show: 'Show',
    steps: 'Steps to train',
    optimizer: 'Optimizer',
    rate: 'Learning rate',
    epsilon: 'Adam’s ε',
    activation: 'Activation',
    gain: 'Gain of the starting weights',
    depth: 'Hidden layers',
    width: 'Units per layer',
    data: 'Data',
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
    'best-one': 'lowest loss, one rate',
    'best-each': 'lowest loss, a rate for each layer',
    'best-adam': 'lowest loss, Adam',
    'right-length': 'longest step predicted well, share of weights',
    'predicted-fall': 'fall of the loss at 10⁻³ of the weights, predicted',
    'true-fall': 'true fall there',
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
      'This step changes {exploding} of {units} hidden units by more than a tenth of their own weights, and {vanishing} by less than a hundred-thousandth. Their gradients differ by a factor of {gradientSpread}. Whether one rate can serve both is for the other view to show.',
    'update-frozen':
      'This step changes {vanishing} of {units} hidden units by less than a hundred-thousandth of their own weights, next to nothing, and the quickest by {highest} of its weights. The updates differ by a factor of {updateSpread}.',
    'update-slow':
      'This step changes {vanishing} of {units} hidden units by less than a hundred-thousandth of their own weights. The updates differ by a factor of only {updateSpread}: with a larger rate, all could learn.',
    'update-thrown':
      'This step changes {exploding} of {units} hidden units by more than a tenth of their own weights, the quickest by {highest} of its weights. What they had learned may be lost; at the start there is nothing to lose.',
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
    'rates-under-way':
      'Training the network anew at {all} rates, {steps} steps each: {done} are done. At the start, the gradient predicts the loss well for steps of up to {right} of the weights.',
    'rates-one':
      'One rate can serve all layers here: after {steps} steps the lowest loss is {one}; with a rate for each layer it is {each}, with Adam {adam}. At the start, the gradient predicts the loss well for steps of up to {right} of the weights.',
    'rates-each':
      'No single rate gets the loss below {one} in {steps} steps, where guessing costs {guess}. A rate for each layer gets it to {each}, Adam (ε = {epsilon}) to {adam}. At the start, the gradient predicts the loss well for steps of up to {right} of the weights.',
    'rates-adam':
      'No single rate gets the loss below {one} in {steps} steps, and a rate for each layer gets it to {each}; guessing costs {guess}. Adam (ε = {epsilon}) gets it to {adam}. At the start, the gradient predicts the loss well for steps of up to {right} of the weights.',
    'rates-none':
      'None of the three does well in {steps} steps, at any rate: the lowest loss is {one} with one rate, {each} with a rate for each layer, {adam} with Adam (ε = {epsilon}); guessing costs {guess}. At the start, the gradient predicts the loss well for steps of up to {right} of the weights.',
    'rates-still':
      'The gradient at the start is so small that the change of the loss that it predicts cannot be measured at any length. After {steps} steps the lowest loss is {one} with one rate, {each} with a rate for each layer, {adam} with Adam (ε = {epsilon}).',
    nan: 'The run has ended: in step {next} a number in layer {layer} was none (NaN).',
  },
  columns: {
    layer: 'layer',
    unit: 'unit',
    gradient: '‖∂L/∂wᵢ‖',
    weight: '‖wᵢ‖',
    update: '‖Δwᵢ‖/‖wᵢ‖',
    rate: 'rate',
    'loss-one': 'loss, one rate',
    'loss-each': 'loss, a rate for each layer',
    'loss-adam': 'loss, Adam',
    length: 'step, share of weights',
    predicted: 'fall predicted',
    fallen: 'true fall',
  },
  choices: {
    view: { units: 'One training, every unit', rates: 'Every rate, every step length' },
    show: { gradient: 'Gradient', weight: 'Weights', update: 'Update ratio' },
    data: { circles: 'Disk in a ring', clouds: 'Two clouds' },
    optimizer: { sgd: 'SGD', adam: 'Adam' },
    activation: activationWords.en,
  },
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
  notAdam: 'ε is a part of Adam; this is plain descent.',
  rates: {
    sweep: 'The loss after {steps} steps at every rate, in three ways',
    lossAxis: 'loss after {steps} steps',
    rateAxis: 'rate (of each layer: share of its weights)',
    guessing: 'guessing: ln 2',
    step: 'What one step along the first gradient changes, by its length',
    changeAxis: 'change of the loss in one step',
    lengthAxis: 'length of the step, share of the weights',
    rightUpTo: 'predicted well up to {length}',
    methods: { one: 'one rate for all layers', each: 'a rate for each layer', adam: 'Adam' },
    legend: {
      beyond: 'beyond the axis, or overflow',
      predicted: 'fall that the gradient predicts',
      falls: 'true fall',
      rises: 'true rise',
      right: 'true change off by less than half of the prediction',
    },
  },
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
} as const;

export type Words = typeof en;
