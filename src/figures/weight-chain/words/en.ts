export const en = {
  title: 'One weight after another',
  caption:
    'An input of 1 passes through a chain of weights, and each multiplies it. The bars show the product after each layer, and the dots below them the weights. The curve shows where the chain ends, for every weight. Try both axes: on the linear one the bars are too small to see at first and then shoot up; on the logarithmic one they follow a straight line.',
  params: {
    weight: 'Weight',
    depth: 'Depth (layers)',
    spread: 'Spread of the weights',
    seed: 'Seed',
    axis: 'Axis of the product',
  },
  readouts: {
    value: 'product',
    'doubling-depth': 'layers until ×2 or ×½',
    verdict: 'verdict',
  },
  sentences: {
    zero: 'A weight of 0 cuts the chain: from layer 1 on everything is exactly 0.',
    underflow:
      'At depth {depth} the product is smaller than the smallest number that the computer can write: it has become exactly 0.',
    one: 'A weight of exactly 1 leaves the input as it is, at any depth. Slightly more or less, and depth decides.',
    'minus-one': 'A weight of exactly −1 flips the sign at each layer and keeps the size, at any depth.',
    growing:
      'At depth {depth} the product is {value}. It doubles every {doubling} layers and passes 1,000 at depth {limit}.',
    exploding:
      'At depth {depth} the product is {value}: exploded. It doubles every {doubling} layers and passed 1,000 at depth {limit}.',
    shrinking:
      'At depth {depth} the product is {value}. It halves every {doubling} layers and falls below 1/1,000 at depth {limit}.',
    vanishing:
      'At depth {depth} the product is {value}: vanished. It halves every {doubling} layers and fell below 1/1,000 at depth {limit}.',
    'alternating-growing':
      'The sign flips at each layer; at depth {depth} the product is {value}. What counts is the size of the weight: it doubles the product every {doubling} layers.',
    'alternating-shrinking':
      'The sign flips at each layer; at depth {depth} the product is {value}. What counts is the size of the weight: it halves the product every {doubling} layers.',
    scattered:
      'The weights scatter about {weight}, and at depth {depth} their product is {value}: on average each multiplies the size by {typical}, their geometric mean. Without scatter it would be {plain}.',
  },
  columns: { layer: 'layer', weight: 'weight', product: 'product' },
  choices: { axis: { log: 'Logarithmic', linear: 'Linear' } },
  /** With their shapes, so that color is not alone. */
  verdicts: { vanishing: '▼ vanishing', healthy: '■ healthy', exploding: '▲ exploding' },
  products: 'The product after each layer, and below it the weight of each layer',
  curve: 'The product at the end of the chain, for every weight',
  productAxis: { log: 'size of the product', linear: 'product' },
  curveAxis: 'product at the end',
  layerAxis: 'layer',
  weightsAxis: 'weights',
  weightAxis: 'weight',
  zero: 'exactly 0 from here on',
  point: 'Weight',
  pointRole: 'movable point',
  pointValue: 'weight {weight}, product {value}',
  legend: {
    exploding: 'above 1,000: exploding',
    healthy: 'between: healthy',
    vanishing: 'below 1/1,000: vanishing',
    one: 'product 1; weights 1 and −1',
    negative: 'negative product: hollow bar, dashed curve',
    point: 'the weight of this chain: drag it',
  },
  zeroWeight: 'At weight 0 all weights are 0.',
  noSpread: 'Without spread nothing is left to chance.',
} as const;

export type Words = typeof en;
