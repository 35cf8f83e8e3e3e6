export const en = {
  title: 'A network multiplies and adds',
  caption:
    'Two inputs, two hidden units, one output, and nothing but weights: every unit adds up what comes in, each value times the weight of its edge. w₁₂ leads from input 1 to hidden 2, v₂ from hidden 2 to the output. Move a number with its slider, or drag it sideways in the picture.',
  params: {
    'input-1': 'input 1',
    'input-2': 'input 2',
    w11: 'w₁₁ → hidden 1',
    w12: 'w₁₂ → hidden 2',
    w21: 'w₂₁ → hidden 1',
    w22: 'w₂₂ → hidden 2',
    v1: 'v₁ of hidden 1',
    v2: 'v₂ of hidden 2',
  },
  readouts: { 'hidden-1': 'hidden 1', 'hidden-2': 'hidden 2', output: 'output' },
  sentences: {
    both: 'The output is {output}. If input 1 rises by 1, it changes by {one}; if input 2 does, by {two}: the sum of what the two paths carry.',
    input:
      'If input {i} rises by 1, the output changes by {slope}: {first} through hidden 1 and {second} through hidden 2, added up.',
    'input-against':
      'If input {i} rises by 1, the output changes by {slope}: {first} through hidden 1 against {second} through hidden 2.',
    'input-cancel':
      'If input {i} rises by 1, both hidden units change, but the output stays: {first} through hidden 1 and {second} through hidden 2 cancel.',
    'input-one-path':
      'If input {i} rises by 1, the output changes by {slope}, all of it through hidden {j}: on the other path a weight is 0.',
    'input-cut': 'Input {i} does not reach the output: on each of its two paths a weight is 0.',
    'first-weight':
      'If {symbol} rises by 1, hidden {j} changes by input {i} = {input}, and the output by {input} × {next} = {output}.',
    'first-weight-cut':
      'If {symbol} rises by 1, hidden {j} changes by input {i} = {input}. But {next} is 0: the output does not change.',
    'first-weight-still': '{symbol} multiplies input {i}, which is 0: whatever {symbol} is, nothing changes.',
    'last-weight':
      'If {symbol} rises by 1, the output changes by hidden {j} = {hidden}. Nothing else changes.',
    'last-weight-still':
      '{symbol} multiplies hidden {j}, which is 0: whatever {symbol} is, the output stays.',
  },
  columns: {
    number: 'number',
    value: 'value',
    'slope-hidden-1': 'hidden 1 gains per 1',
    'slope-hidden-2': 'hidden 2 gains per 1',
    'slope-output': 'output gains per 1',
  },
  groups: { inputs: 'Inputs', from: 'Weights from input {i}', output: 'Weights to the output' },
  network: 'The network: a number on every unit and on every edge',
  bars: 'What each path from an input to the output carries, and the sum of both',
  units: {
    'input-1': 'input 1',
    'input-2': 'input 2',
    'hidden-1': 'hidden 1',
    'hidden-2': 'hidden 2',
    output: 'output',
  },
  slopes: 'change of the output if this input rises by 1',
  sum: 'sum',
  legend: {
    positive: 'weight: the larger, the thicker',
    negative: 'below 0',
    lit: 'what follows if the number you touch rises by 1',
  },
} as const;

export type Words = typeof en;
