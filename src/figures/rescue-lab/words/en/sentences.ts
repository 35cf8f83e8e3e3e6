export const sentences = {
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
  'compare-stopped-a':
    'A has stopped at step {stepA}: layer {layerA} left the range of its numbers. B is at step {step}, with {trainB}% of its training points right.',
  'compare-stopped-b':
    'B has stopped at step {stepB}: layer {layerB} left the range of its numbers. A is at step {step}, with {trainA}% of its training points right.',
  'compare-stopped':
    'Both have stopped: A at step {stepA} in layer {layerA}, B at step {stepB} in layer {layerB}.',
} as const;
