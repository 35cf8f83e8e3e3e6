export const challenges = {
  'straight-line': {
    task: 'A disk inside a ring, and a network that finds only a straight line. Change one thing and reach 95% of the training points within 200 steps.',
    hint: 'Four linear layers in a row are one linear layer. What is missing between them?',
    lesson:
      'Without a bend between its layers, a network of any depth draws a straight line. Its gradients were healthy all along: not every failure is a gradient’s.',
    ways: {
      activation: 'Your activation is not linear, and bends the boundary in every layer.',
      'norm=layer': 'Layer normalization bends, too: it divides by a size that depends on the point.',
    },
  },
  'too-slow': {
    task: 'The network learns, but would need all day. Change the learning rate and reach 95% within 300 steps.',
    hint: 'Look at how far the loss falls in 100 steps. Go up by whole powers of ten.',
    lesson:
      'Adam moves each weight by about the rate at every step, whatever the gradient. At 0.00001, 300 steps move a weight by at most about 0.003.',
    ways: {},
  },
  'make-it-explode': {
    task: 'This network trains well. Change one thing so that a number overflows within 100 steps.',
    hint: 'What does a weight’s size do to the signal when it is multiplied in layer after layer, ten times over?',
    lesson:
      'Ten layers multiply the signal on its way forward and the gradient on its way back. Where the factor of a layer is well above 1, one step with such a gradient is enough, and nothing fits any more.',
    ways: {
      gain: 'Twice the weights multiply by two in each of ten layers, about a thousand times in all.',
      rate: 'You left the factors as they were and made the step too long for the gradient that there is.',
    },
  },
  'silent-sigmoid': {
    task: 'This 20-layer sigmoid network does not learn. Change one thing and reach 95% within 200 steps.',
    hint: 'Look at the heat map: which layers get a gradient at all? The sigmoid’s slope is at most ¼.',
    lesson:
      'Twenty slopes of at most ¼ leave less than 1e-12 of the gradient to the first layer. On the way forward the same slopes make all inputs alike: what reaches the read-out differs from point to point by less than 1e-12. A larger rate does not help: there is a direction to follow, but it cannot tell the points apart.',
    ways: {
      'norm=batch':
        'Batch normalization restores the spread of the signal in every layer, and with it the gradient’s.',
      activation:
        'The slope of your activation reaches 1, or comes close to it, so that twenty factors need not vanish.',
      residual: 'Along a shortcut the gradient passes a layer without its slope.',
    },
  },
  'make-it-vanish': {
    task: 'Make the gradient of the first layer smaller than 1e-12 at the first step, but not exactly 0. You may change two things.',
    hint: 'A product of many factors below 1: you choose how many, and how small.',
    lesson:
      'The gradient of layer 1 is a product with a factor for each layer. More layers, or a smaller factor (less gain, a flatter activation): both together give you any smallness you like.',
    ways: {},
  },
  'largest-rate': {
    task: 'At this learning rate plain gradient descent diverges. Look for one close below the edge: at least 1, and after 300 steps a lower loss than at the start. You may change the rate only.',
    hint: 'Halve the interval: between a rate that survives and one that does not, try the middle.',
    lesson:
      'The best rate and the fatal one lie close together: past 2/λ of the curvature on the way, each step overshoots further than the one before. With this seed 1.2 learns, and 1.25 overflows within 25 steps. With other seeds the edge lies elsewhere: of ten seeds a rate of 1.1 holds on nine, and one of 1.5 on none.',
    ways: {},
  },
  runaway: {
    task: 'Within ten steps this network is gone. You may only bound its gradient or penalize its weights: one of the two. Reach 95% within 200 steps.',
    hint: 'The first steps are the dangerous ones: watch the norm of the gradient just before the end.',
    lesson: 'One steep place throws the weights far out, and the next gradient is larger still.',
    ways: {
      'clip=norm':
        'Clipping by norm breaks the chain at the first step, and keeps the direction. A penalty would act on the weights, a little at every step: too slow for an accident.',
      'clip=value':
        'Clipping by value breaks the chain at the first step, at the price of the direction. A penalty would act on the weights, a little at every step: too slow for an accident.',
    },
  },
  'dead-units': {
    task: 'After a few steps nothing moves any more. The learning rate has to stay. Change one other thing and reach 95% within 200 steps.',
    hint: 'Look at the first layer’s gradient at the end. Is it small, or is it 0?',
    lesson:
      'A step too large has pushed whole layers of ReLU below 0, where their slope is exactly 0 and no gradient pulls them back.',
    ways: {
      residual: 'With a shortcut the gradient has a way around them.',
      'norm=batch': 'Batch normalization moves them back above 0.',
      'optimizer=sgd':
        'Adam moves each weight by about the rate, whatever the gradient. Yours moves it by less where the gradient is small, so that the first steps are shorter.',
      'optimizer=momentum':
        'Adam moves each weight by about the rate, whatever the gradient. Yours moves it by less where the gradient is small, so that the first steps are shorter.',
    },
  },
  'gone-in-float16': {
    task: 'In float16 the largest number is 65504, and this network passes it in its first forward pass. The gain has to stay. Change one other thing and reach 95% within 200 steps.',
    hint: 'It is the signal that overflows, before there is any gradient to clip.',
    lesson:
      'Gain 2 doubles the signal in each of 20 layers, a factor of a million. It overflows before there is a gradient: clipping comes too late.',
    ways: {
      init: 'Your initialization draws smaller weights, so that the signal grows by less in each layer.',
      norm: 'Normalization brings the signal back to its size in every layer.',
      'residual=scaled': 'Divided by √L, what each layer adds is small, and the sum grows slowly.',
    },
  },
  overfitted: {
    task: 'Nearly every training point gets learned, and the test loss is worse than a coin’s. Choose one penalty and its strength so that the test loss is at most 0.5 after 300 steps.',
    hint: 'Too weak, and the noise is learned by heart; too strong, and nothing is learned.',
    lesson:
      'Large weights draw a boundary around noisy points; what makes them costly keeps the boundary smooth. It is a remedy for overfitting first; against exploding gradients it comes slowly.',
    ways: {
      'penalty=l2': 'L2 pulls each weight back in proportion to its size.',
      'penalty=l1': 'L1 pulls each weight back by the same amount, and many of them to about 0.',
      'penalty=decay':
        'Decay shrinks each weight by a share of itself, beside the step of Adam. Its strength therefore means another thing than that of L2, and has to be larger here.',
    },
  },
  'growing-shortcuts': {
    task: 'Fifty layers with shortcuts, and the first step ruins them. Change one thing and reach 95% within 200 steps.',
    hint: 'With a shortcut, each layer adds its own signal to the one that arrives. What becomes of the sum after fifty?',
    lesson:
      'Each shortcut passes the whole gradient on, and its layer adds about as much again: more than 1e10 at the first layer.',
    ways: {
      'residual=scaled': 'Divided by √L, the fifty additions come to a small factor.',
      'residual=none':
        'Without shortcuts nothing is added up: with He weights the signal of a ReLU layer keeps its size.',
      norm: 'Normalization holds what each layer adds, and with it the growth of the sum.',
      'optimizer=adam':
        'Your optimizer divides each gradient by its own size: steps are about as long as the rate, in all layers alike. The growth itself is still there.',
      'optimizer=rmsprop':
        'Your optimizer divides each gradient by its own size: steps are about as long as the rate, in all layers alike. The growth itself is still there.',
      'clip=value':
        'Clipping by value makes all entries alike that are too large, in every layer: the layers are evened out, at the price of the direction. The growth itself is still there.',
      activation: 'Your activation passes less on than ReLU does, so that each layer adds less to the sum.',
      init: 'With smaller first weights each layer adds less to the sum.',
      gain: 'With smaller first weights each layer adds less to the sum.',
    },
  },
  'rescue-fifty': {
    task: 'Fifty ReLU layers, weights of variance 1/n, and the spiral. You may change two things. Reach 95% within 200 steps.',
    hint: 'Initialization alone is not enough, normalization alone is not, plain shortcuts alone are not.',
    lesson:
      'With weights of variance 1/n each ReLU layer halves the mean square of the signal: after fifty of them nothing is left of it, and nothing of the gradient. Shortcuts carry both past the layers. This is how networks of a hundred layers and more are built.',
    ways: {
      'residual=scaled': 'Scaled shortcuts do it by themselves.',
      'residual=plain': 'Plain shortcuts add up as they go, and need something that holds their growth.',
    },
  },
} as const;
