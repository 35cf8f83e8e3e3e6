export const en = {
  title: 'A walk that follows the gradient',
  caption:
    'Each step goes along the gradient, or against it: step = rate × gradient. The map shows the walk from above, the chart its height, step by step. The ticks 2/λ under the rate: above them, steps near the goal overshoot (λ is the largest curvature there).',
  params: {
    direction: 'Direction',
    steps: 'Number of steps',
    rate: 'Rate',
    h: 'Step h of the difference',
    exact: 'Exact gradients',
    x: 'Start x',
    y: 'Start y',
    basins: 'Shade the map by where each start ends',
  },
  readouts: {
    x: 'x',
    y: 'y',
    z: 'height z',
    steps: 'steps taken',
    'gradient-norm': 'length of the gradient',
  },
  sentences: {
    'under-way': 'Step {step} of {steps}: height {z}; the gradient here is {norm} long.',
    'under-way-differences':
      'Step {step} of {steps}: height {z}; differences with h = {h} find a gradient {norm} long.',
    'start-differences':
      'The walk stands at its start, height {z}; differences with h = {h} find a gradient {norm} long. Press “Step” to go.',
    start: 'The walk stands at its start, height {z}; the gradient is {norm} long. Press “Step” to go.',
    still: 'At rate 0 every step is 0 long: the walk stays at its start, height {z}.',
    tip: 'No step is possible: the ground has a cone tip here, and no gradient. In x the slope is {left} on the left and {right} on the right. Move the start a little.',
    'moving-exact':
      'At step {steps} the height is {z}, and the walk still moves: the gradient is {norm} long.',
    'moving-differences':
      'At step {steps} the height is {z}, and the walk still moves. Differences with h = {h} find a gradient {norm} long; exactly it is {exact}.',
    'past-ascent':
      'At step {steps} the height is {z}, but at step {bestStep} it was higher: {bestZ}. With h = {h} the walk misses the summit; the exact gradient here is {exact} long.',
    'past-descent':
      'At step {steps} the height is {z}, but at step {bestStep} it was lower: {bestZ}. With h = {h} the walk misses the valley floor; the exact gradient here is {exact} long.',
    'rest-ascent': 'The walk rests on a summit, height {z}: the exact gradient is {exact} long.',
    'rest-descent':
      'The walk rests on the floor of a valley, height {z}: the exact gradient is {exact} long.',
    'false-rest-ascent':
      'The walk rests at height {z}, where differences with h = {h} see level ground. But it is no summit: the exact gradient is {exact} long.',
    'false-rest-descent':
      'The walk rests at height {z}, where differences with h = {h} see level ground. But it is no valley floor: the exact gradient is {exact} long.',
    'false-rest-past-ascent':
      'The walk rests at height {z}, where differences with h = {h} see level ground. But the exact gradient is {exact} long, and at step {bestStep} it stood higher: {bestZ}.',
    'false-rest-past-descent':
      'The walk rests at height {z}, where differences with h = {h} see level ground. But the exact gradient is {exact} long, and at step {bestStep} it stood lower: {bestZ}.',
    'level-ascent':
      'The ground is level here, height {z}, so there is nothing to follow. Yet this is no summit.',
    'level-descent':
      'The ground is level here, height {z}, so there is nothing to follow. Yet this is no valley floor.',
    jumping:
      'Rate {rate} is too large: step after step overshoots and turns back. At step {steps} the height is {z}, and the last step was still {length} long.',
  },
  columns: { step: 'step', x: 'x', y: 'y', z: 'z', 'gradient-norm': 'length of the gradient' },
  choices: { direction: { ascent: 'Uphill', descent: 'Downhill' } },
  map: 'The hills from above, with lines of equal height and the walk',
  start: 'Start of the walk',
  startRole: 'movable point',
  heights: 'Height of the walk after each step',
  stepsAxis: 'steps',
  closeUp: { ascent: '↑ the top, magnified', descent: '↓ the bottom, magnified' },
  best: { ascent: 'highest possible: {z}', descent: 'lowest possible: {z}' },
  better: 'step {step}: {z}',
  legend: {
    walk: 'walk, step by step',
    start: 'start: drag it',
    here: 'where the walk stands',
    gradient: 'gradient there (drawn × {scale})',
    gradientByDifferences: 'gradient there, by differences (drawn × {scale})',
    exactGradient: 'exact gradient there',
    target: { ascent: 'true summit', descent: 'true valley floors' },
  },
  basins: {
    title: 'A walk with this rule, started there, ends',
    kinds: {
      rest: 'at rest at ({x}, {y}), height {z}',
      outside: 'outside the window',
      moving: 'nowhere: it still moves after {steps} steps',
      lost: 'where there is no gradient',
    },
    entry: '{kind} ({share} of the starts)',
  },
  leaves: 'leaves the map at step {step}',
  exactNeedsNoStep: 'Exact gradients need no step.',
  noStep: 'No step can be taken from here.',
  noSteps: 'There is no step whose length it could set.',
  noLength: 'At rate 0 every walk ends where it starts.',
  largestRate: '2/λ',
  uneven: 'levels uneven',
} as const;

export type Words = typeof en;
