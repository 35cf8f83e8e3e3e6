export const en = {
  title: 'A change runs through a network',
  caption:
    'One input is nudged. In every unit the left bar is its value, the right bar its change; up is positive, and heights are logarithmic for all but small numbers. ‖Δ‖ is the length of a layer’s change, all units together; the numbers at the top are what each layer multiplies it by. Click or tap an input to nudge it instead. With more than 6 layers the edges are left out.',
  params: {
    weights: 'Weights',
    weight: 'Size of a weight',
    width: 'Units in a layer',
    depth: 'Layers',
    activation: 'Activation',
    nudge: 'Nudge',
    input: 'Nudged input',
    seed: 'Seed',
  },
  readouts: {
    growth: 'the last layer multiplies by',
    'change-out': 'change at the end ÷ nudge',
    'change-true': 'true change ÷ nudge',
    largest: 'at most possible',
    'largest-weight': 'largest |weight|',
  },
  sentences: {
    gone: 'Nothing of the nudge arrives: at layer {depth} the change is exactly 0.',
    'uniform-one':
      'The nudge reaches {width} units, {weight} of it each: together that is √{width} × {weight} = {typical} nudges. In a second layer each unit adds up {width} changes.',
    'uniform-small-grows':
      'Every weight is {weight}, yet the nudge arrives {ratio} times as large: each unit adds up {width} changes, and from layer 2 on that makes {width} × {weight} = {each} a layer.',
    'uniform-grows':
      'The nudge arrives {ratio} times as large: each unit adds up {width} changes, and from layer 2 on that makes {width} × {weight} = {each} a layer.',
    'uniform-late':
      'The nudge first shrinks, on {width} units to {weight} each, and is still {ratio} times as large. But from layer 2 on each layer multiplies by {width} × {weight} = {each}: add layers.',
    'uniform-level':
      'Each unit adds up {width} changes, each times {weight}: from layer 2 on that makes exactly 1, and the change keeps its length.',
    'uniform-shrinks':
      'The nudge arrives {ratio} times as large: from layer 2 on each layer multiplies by {width} × {weight} = {each}, below 1.',
    orthogonal:
      'The weights are random, none larger than {most} in size, and the change keeps its length exactly: an orthogonal matrix rotates or reflects it and never stretches it.',
    'normal-grows':
      'The nudge arrives {ratio} times as large. Changes with random signs add up to √{width} of one, not {width}: a layer multiplies by about √{width} × {weight} = {typical}.',
    'normal-shrinks':
      'The nudge arrives {ratio} times as large: it has shrunk. Changes with random signs add up to √{width} of one, not {width}: a layer multiplies by about √{width} × {weight} = {typical}.',
    'normal-against':
      'The nudge arrives {ratio} times as large. On average a layer would multiply it by about √{width} × {weight} = {typical}: with so few units chance decides. Try other seeds.',
    'shear-first':
      'Along input 1 every layer multiplies by 0.9, and the change shrinks. The same layers can multiply another change by up to {largest}: nudge input 2.',
    'shear-rising':
      'Both eigenvalues are 0.9, so in the long run every change shrinks. But by layer {depth} it has grown {ratio} times: what counts is the product of the layers, not one layer.',
    'shear-falling':
      'Both eigenvalues are 0.9, so in the long run every change shrinks. But first it grows, {top} times by layer {peak}; at layer {depth} it is {ratio} times the nudge.',
    'curved-woken':
      'To first order nothing arrives, because units with slope 0 stand in the way. The nudge is large enough to wake them: a second pass finds {true} times the nudge.',
    'curved-lost':
      'To first order the nudge arrives {ratio} times as large. A second pass cannot check it: so small a change is lost in rounding.',
    'curved-close':
      'To first order the nudge arrives {ratio} times as large, and a second pass agrees: {true}. The last layer multiplies by {growth}: weights times the slopes of its units.',
    'curved-apart':
      'To first order the nudge arrives {ratio} times as large, but a second pass finds {true}: a nudge of {nudge} is too large for slopes taken at the start.',
  },
  columns: {
    layer: 'layer',
    unit: 'unit',
    value: 'value',
    change: 'change, first order',
    'true-change': 'true change',
    'change-ratio': '‖Δ‖ of the layer ÷ nudge',
    'true-ratio': 'true ‖Δ‖ ÷ nudge',
    largest: 'largest singular value',
  },
  choices: {
    weights: { uniform: 'equal', orthogonal: 'orthogonal', normal: 'random', shear: 'shear' },
    activation: { identity: 'none', tanh: 'tanh', relu: 'ReLU' },
  },
  network: 'The network from left to right: in every unit its value and its change',
  growth: 'Length of the change at every layer, and the longest possible',
  lengths: '‖Δ‖ ÷ nudge',
  legend: {
    value: 'value',
    change: 'change: Jacobian × nudge',
    truth: 'true change, by a second pass (in a unit: the outline)',
    largest: 'longest possible: largest singular value of the product of the Jacobians',
  },
  ownWeights: {
    orthogonal: 'Orthogonal matrices set their own weights.',
    shear: 'The shear has its own: 0.9 and 10 above, 0 and 0.9 below.',
  },
  twoWide: 'The shear has two units.',
  noChance: 'Nothing here is left to chance.',
} as const;

export type Words = typeof en;
