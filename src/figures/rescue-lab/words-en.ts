import { activationWords } from '@/scenes/layers/activation-words';
import { challengePanelWords } from './challenges/challenge-panel-words';
import { fileWords } from './files/file-words';
import { pointWords } from './points/point-words';
import type { RescueLabWords } from './words-types';

export const english: RescueLabWords = {
  title: 'The lab: train a network, and keep an eye on its gradients',
  caption:
    'The network runs in your browser, in a thread of its own. The background of the map is what it says of every place, from class 0 to class 1. The heat map has a row for each layer, layer 1 at the bottom and the read-out at the top, and a column for each step; once there are more steps than columns, a column holds the largest norm of several. Norms are ‖∂L/∂W‖, without penalty and before clipping.',
  params: {
    data: 'Data',
    noise: 'Noise',
    points: 'Points',
    depth: 'Hidden layers',
    width: 'Units per layer',
    activation: 'Activation',
    init: 'First weights',
    gain: 'Gain',
    norm: 'Normalization',
    residual: 'Skip connections',
    optimizer: 'Optimizer',
    rate: 'Learning rate',
    batch: 'Batch',
    clip: 'Clip the gradient',
    threshold: 'Clip at',
    penalty: 'Weight penalty',
    strength: 'Its strength s',
    precision: 'Number format',
    seed: 'Random seed',
    compare: 'Compare with a second run, B',
    b: 'How B differs from A',
    challenge: 'Challenge',
  },
  readouts: {
    step: 'step',
    loss: 'loss',
    'train-accuracy': 'train accuracy',
    'test-accuracy': 'test accuracy',
    'first-gradient': 'gradient of layer 1',
    'last-gradient': 'gradient of the last hidden layer',
    verdict: 'gradients of the layers',
    'b-loss': 'B: loss',
    'b-train-accuracy': 'B: train accuracy',
    'b-test-accuracy': 'B: test accuracy',
    'b-verdict': 'B: gradients of the layers',
  },
  sentences: {
    waiting: 'The first step is being computed.',
    untouched:
      'Before the first step: the network has its first weights, and {train}% of the training points right by chance.',
    'first-healthy':
      'After the first step, {train}% of the training points are right. The gradient is {first} in layer 1 and {last} in the last hidden layer, within a factor of 1,000: layer 1 hears what it needs. Press Train.',
    'first-vanishing':
      'The first step already shows it: the gradient is {last} in the last hidden layer and {first} in layer 1. It vanishes on the way back, and the early layers will hardly move.',
    'first-exploding':
      'The first step already shows it: the gradient is {last} in the last hidden layer and {first} in layer 1. It explodes on the way back.',
    'first-tiny':
      'The first step already shows it: the gradient is {first} in layer 1 and {last} in the last hidden layer. In no hidden layer is it larger than a millionth. That happens where the signal shrinks on its way forward, and the gradient on its way back.',
    'first-huge':
      'The first step already shows it: the gradient is {first} in layer 1 and {last} in the last hidden layer. In no hidden layer is it smaller than 1,000. That happens where the signal grows on its way forward, and the gradient on its way back.',
    'first-dead':
      'In the first step the gradient of every hidden layer is exactly 0: nothing below the read-out can learn.',
    'running-healthy':
      'After {step} steps the loss is {loss} and {train}% of the training points are right, {test}% of those it has not seen. The gradient is {first} in layer 1 and {last} in the last hidden layer.',
    'running-vanishing':
      'After {step} steps, {train}% of the training points are right. The gradient is {first} in layer 1 and {last} in the last hidden layer: it vanishes on the way back.',
    'running-exploding':
      'After {step} steps, {train}% of the training points are right. The gradient is {first} in layer 1 and {last} in the last hidden layer: it explodes on the way back.',
    'running-tiny':
      'After {step} steps, {train}% of the training points are right. The gradient is tiny in every hidden layer, {first} in layer 1 and {last} in the last: plain descent hardly moves.',
    'running-huge':
      'After {step} steps, {train}% of the training points are right. The gradient is huge in every hidden layer, {first} in layer 1 and {last} in the last.',
    'running-dead':
      'After {step} steps the gradient of every hidden layer is exactly 0, and {train}% of the training points are right. By this gradient no weight below the read-out would change; an optimizer’s momentum, a penalty or another batch can still move them.',
    'norm-overflow':
      'In step {step} no entry of the gradient passed the largest number of {format}, but its norm did: the norm is ∞, the threshold divided by ∞ is 0, and clipping by norm set the whole gradient to 0, as PyTorch does. Nothing was learned in this step.',
    learned:
      'Learned: after {step} steps {train}% of the training points are right, and {test}% of those that it has not seen.',
    memorized:
      'After {step} steps {train}% of the training points are right, but only {test}% of those that it has not seen: part of this is learned by heart.',
    'overflow-activation':
      'Stopped at step {step}: on the way forward, a number in layer {layer} passed the largest that {format} holds. The picture shows the network after step {before}.',
    'overflow-loss':
      'Stopped at step {step}: the loss, computed from layer {layer}, passed the largest number that {format} holds. The picture shows the network after step {before}.',
    'overflow-gradient':
      'Stopped at step {step}: on the way back, the gradient in layer {layer} passed the largest number that {format} holds. The picture shows the network after step {before}.',
    'overflow-weight':
      'Stopped at step {step}: the update would carry a weight of layer {layer} past the largest number that {format} holds. The picture shows the network after step {before}.',
    'nan-activation':
      'Stopped at step {step}: on the way forward, layer {layer} gave NaN, no number at all. The picture shows the network after step {before}.',
    'nan-loss':
      'Stopped at step {step}: the loss, computed from layer {layer}, is NaN, no number at all. The picture shows the network after step {before}.',
    'nan-gradient':
      'Stopped at step {step}: on the way back, the gradient in layer {layer} is NaN, no number at all. The picture shows the network after step {before}.',
    'nan-weight':
      'Stopped at step {step}: the update would make a weight of layer {layer} NaN, no number at all. The picture shows the network after step {before}.',
    compare:
      'At step {step}, A has {trainA}% of its training points right and {testA}% of the others; B has {trainB}% and {testB}%.',
    'compare-trouble-a':
      'A has stopped at step {stepA}: layer {layerA} left the range of its numbers. B is at step {step}, with {trainB}% of its training points right.',
    'compare-trouble-b':
      'B has stopped at step {stepB}: layer {layerB} left the range of its numbers. A is at step {step}, with {trainA}% of its training points right.',
    'compare-trouble':
      'Both have stopped: A at step {stepA} in layer {layerA}, B at step {stepB} in layer {layerB}.',
  },
  columns: {
    step: 'step',
    'train-loss': 'train loss',
    'test-loss': 'test loss',
    'train-accuracy': 'train accuracy',
    'test-accuracy': 'test accuracy',
    'b-train-loss': 'B: train loss',
    'b-test-loss': 'B: test loss',
    'b-train-accuracy': 'B: train accuracy',
    'b-test-accuracy': 'B: test accuracy',
  },
  verdicts: {
    vanishing: '▼ vanishing',
    healthy: '■ healthy',
    exploding: '▲ exploding',
    tiny: '▼ level, but tiny',
    huge: '▲ level, but huge',
    dead: '0 dead',
    overflow: '▲ overflow',
    nan: '× NaN',
  },
  marks: { comma: ', ', colon: ': ', sentence: ' ' },
  groups: {
    data: 'Data',
    network: 'Network',
    start: 'Start',
    training: 'Training',
    remedies: 'Remedies',
  },
  choices: {
    data: {
      spiral: 'Spiral',
      circles: 'Circles',
      xor: 'XOR',
      moons: 'Moons',
      gaussians: 'Two Gaussians',
      csv: 'Your own (CSV)',
    },
    activation: activationWords.en,
    init: {
      normal: 'normal, σ = 1/√n (as LeCun)',
      xavier: 'Xavier',
      he: 'He',
      lecun: 'LeCun (σ = 1/√n)',
      orthogonal: 'orthogonal',
    },
    norm: { none: 'none', batch: 'batch', layer: 'layer' },
    residual: { none: 'none', plain: 'x + f(x)', scaled: 'x + f(x)/√depth' },
    optimizer: { sgd: 'SGD', momentum: 'momentum', rmsprop: 'RMSProp', adagrad: 'AdaGrad', adam: 'Adam' },
    clip: { none: 'no', norm: 'by norm', value: 'by value' },
    penalty: { none: 'none', l1: 'L1: s·Σ|w|', l2: 'L2: s/2·Σw²', decay: 'weight decay by s' },
    precision: { float16: 'float16', float32: 'float32', float64: 'float64' },
  },
  allPoints: 'all',
  noEffect: {
    csv: 'Your own points are taken as they are.',
    'no-clip': 'Nothing is clipped.',
    'no-penalty': 'There is no penalty.',
    'one-layer': 'One layer has nothing to skip.',
  },
  ofLane: '{lane}: {text}',
  boundary: 'What the network says of every place',
  boundaryLabel: 'The decision boundary, and the points',
  points: { 0: 'class 0', 1: 'class 1', filled: 'filled: to learn from, hollow: kept for the test' },
  lossCurves: 'The loss at every step, on a logarithmic axis',
  lossAxis: 'loss',
  accuracyCurves: 'The share of points that are right at every step',
  accuracyAxis: 'accuracy',
  parts: { train: 'train', test: 'test' },
  noNumber: { here: 'NaN: the network gives no number here', legend: 'gray: no number (NaN)' },
  norms: 'gradient norm of each layer',
  scale: { title: 'gradient norm, by color', zero: 'exactly 0', none: '∞, or no number' },
  bar: {
    group: 'Training',
    play: 'Train',
    pause: 'Pause',
    step: 'Step',
    slow: 'Slow step',
    back: 'Back',
    restart: 'Restart',
    fast: 'Fast',
    speed: '{speed} steps a second',
    ended: 'The run has ended. Rewind it, or change a setting.',
    noBack: 'There is no step to take back.',
  },
  trouble: {
    title: 'The run has stopped',
    rewind: 'Rewind to the last good step',
    suggestions: {
      start:
        'The run ended as soon as it had begun: its first weights are to blame. Make them smaller, choose an initialization that suits the activation, or normalize.',
      'signal-precision':
        'The signal itself passed 65504, the largest number of float16, on its way forward: clipping the gradient comes too late for that. Make the first weights smaller or normalize, or take float32 and see whether the numbers stay in range.',
      precision:
        'A number passed 65504, the largest of float16. Take float32 and see whether the numbers stay in range. Where the weights have grown, shorter steps from the start help: a smaller learning rate, or a clipped gradient.',
      'gradient-precision':
        'A gradient passed 65504, the largest number of float16, on its way back: clipping comes after that, and has nothing left to shorten. Take float32 and see whether the numbers stay in range, or make the first weights smaller.',
      clip: 'Try a smaller learning rate, or clip the gradient by its norm.',
      threshold:
        'The gradient is clipped, but only far out. Clip at a smaller norm, or take a smaller learning rate.',
      rate: 'The step was too long. Divide the learning rate by ten.',
    },
  },
  side: { label: 'Settings shown', a: 'A', b: 'B' },
  compareOff: 'There is no B.',
  differences: 'Such as rate:0.1,norm:batch',
  unread:
    'Not taken as it stands: {parts}. Write a setting as links write it, a colon, and its value: rate:0.1',
  spoken: 'Step {step}, train accuracy {train}%.',
  engine: {
    lost: 'The thread that trains was lost. The run goes on by itself from step {step}, the last that was kept.',
    page: 'This browser gives the lab no thread of its own. It trains on the page, and more slowly.',
    failed: 'The lab has made a mistake and stopped. Restart the run; if it happens again, change a setting.',
    notLoaded:
      'A part of the lab could not be loaded. Check the connection and try again, or reload the page.',
    normOverflow:
      'The norm of the gradient passes the largest number of {format}. Clipping by norm divides by ∞ and sets the gradient to 0.',
    notKept: 'This browser does not let the page keep your run. Save it as a file before you leave.',
  },
  kept: {
    offer: 'A run of yours was kept at step {step}.',
    restore: 'Restore it',
    forget: 'Forget it',
  },
  slow: {
    title: 'One step in slow motion',
    forward: '1. Forward: sizes of the activations',
    backward: '3. Backward: gradient norms',
    update: '4. Update: its share of the weights',
    layer: 'layer',
    phases: {
      forward: 'Forward, layer {layer}: the activations have a size of {value}.',
      loss: '2. The loss is {value}.',
      halfway: 'Forward is done: the answers are compared with the labels.',
      backward: 'Backward, layer {layer}: the norm of the gradient is {value}.',
      clipped: 'The whole gradient, {before} long, is clipped to {after}.',
      update: 'Update: each layer moves by this share of its weights.',
      stopped:
        'Here, in layer {layer}, a number leaves the range of the number format. The step ends, and nothing is updated.',
    },
    next: 'Next moment',
    replay: 'Replay',
    close: 'Close',
    phase: 'Moment',
  },
  challenge: challengePanelWords.en,
  csv: pointWords.en,
  files: fileWords.en,
};
