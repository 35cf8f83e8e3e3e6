export const en = {
  title: 'A memory cell in the backward pass',
  caption:
    'A plain recurrent network and an LSTM, 32 units each, read the same random inputs; the loss looks at the last state alone. The curves show what is left of the gradient at each earlier step, as a share of what it is at the end. Read them from right to left.',
  params: {
    forget: 'Forget-gate bias (LSTM)',
    gain: 'Gain of the recurrent weights (both)',
    steps: 'Time steps',
    seed: 'Seed',
  },
  readouts: {
    rnn: 'RNN: ‖∂L/∂h‖, first/last',
    'lstm-cell': 'LSTM: ‖∂L/∂c‖, first/last',
    'lstm-hidden': 'LSTM: ‖∂L/∂h‖, first/last',
    simple: 'forget gate alone: σ(bias)ᵀ',
  },
  sentences: {
    'lstm-saves':
      'In the backward pass over {steps} steps, the RNN’s gradient is multiplied by {rnn}: it has vanished. In the LSTM the memory cell carries it: ×{lstm}.',
    'both-vanish':
      'Both vanish: ×{rnn} in the RNN, ×{lstm} in the LSTM. Its forget gate keeps {kept} a step, which alone would make {simple} over {steps} steps.',
    'both-arrive': 'Over {steps} steps both gradients arrive: ×{rnn} in the RNN, ×{lstm} in the LSTM.',
    'rnn-explodes':
      'At gain {gain} the RNN’s gradient explodes: {rnn-grown}. The LSTM’s arrives with this seed: ×{lstm}.',
    'lstm-explodes':
      'Here it is the LSTM’s gradient that explodes: {lstm-grown}. The RNN’s is multiplied by {rnn}.',
    'both-explode':
      'At gain {gain} both explode with this seed: {rnn-grown} in the RNN, {lstm-grown} in the LSTM. The path along its cell does not grow; the one through the gates and h meets the recurrent weights at every step.',
    'rnn-arrives':
      'The RNN’s gradient arrives: ×{rnn}. The LSTM forgets: its gate keeps {kept} a step, and over {steps} steps the gradient vanishes, ×{lstm}.',
    'one-explodes-one-vanishes':
      'In the RNN the gradient explodes, {rnn-grown}; in the LSTM it vanishes, ×{lstm}, because the forget gate keeps only {kept} a step.',
    'no-recurrence':
      'At gain 0 no state reaches the next step of the RNN, and the gradient ends at once. In the LSTM the cell alone leads back: ×{lstm}.',
  },
  columns: {
    step: 'step t',
    rnn: 'RNN ‖∂L/∂h‖',
    'lstm-cell': 'LSTM ‖∂L/∂c‖',
    'lstm-hidden': 'LSTM ‖∂L/∂h‖',
    bound: 'gainᵀ⁻ᵗ',
    simple: 'σ(bias)ᵀ⁻ᵗ',
  },
  verdicts: { vanishing: '▼ vanishing', healthy: '■ healthy', exploding: '▲ exploding' },
  verdictAt: '{verdict}: ×{ratio}',
  rnn: 'RNN',
  lstm: 'LSTM',
  axis: 'time step t (loss at the right end)',
  measure: 'gradient, as a share of the end’s',
  legend: {
    hidden: '‖∂L/∂h‖, the state',
    cell: '‖∂L/∂c‖, the memory cell',
    simple:
      'a power of one factor a step: for the RNN its gain, the most that is possible; for the LSTM its forget gate alone, σ(bias)',
  },
} as const;

export type Words = typeof en;
