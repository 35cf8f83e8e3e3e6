export const en = {
  title: 'What the learning rate can do, and what it cannot',
  caption: {
    sweep:
      'First, descent on the bowl (x² + y²)/4 from x = 4, or on chapter 5’s ridge of scale 10 from x = 58; then where it ends, for every rate. λ is the curvature at the bottom of the valley in which the walk starts.',
    layers:
      'The first step of the chapter’s broken network: 50 ReLU layers of 32 units. A layer is its weights and its biases; a rate serves it if the step changes it by 0.0001% to 10% of its size.',
    edge: 'A network 1–16–16–1 of tanh units learns sin 3x from 20 points, all of them at every step. λ is the largest eigenvalue of the Hessian over its 321 parameters, measured every 20 steps by power iteration.',
  },
  params: {
    view: 'What to look at',
    landscape: 'Landscape',
    rate: 'Rate η',
    steps: 'Steps',
    'layer-rate': 'One rate η for all layers',
    gain: 'Gain of the weights',
    'training-rate': 'Rate η of the training',
    seed: 'Seed',
  },
  readouts: {
    loss: 'loss at the end',
    curvature: 'curvature λ',
    limit: 'limit 2/λ',
    factor: 'factor 1 − ηλ per step',
    served: 'layers served',
    frozen: 'frozen',
    thrown: 'thrown',
    'most-served': 'served at the best rate',
    spread: 'largest / smallest gradient',
    'sharpness-start': 'λ at the start',
    'sharpness-end': 'λ, mean of the last 500 steps',
    edge: '2/η',
    rises: 'steps uphill',
  },
  sentences: {
    glides:
      'Near the bottom every step leaves {factor} of the distance. After {steps} steps the loss is down from {start} to {final}. The limit is 2/λ = {limit}.',
    'one-step': 'η is exactly 1/λ: on this bowl one step leads to the bottom, and the loss is {final}.',
    swings:
      'Every step passes the bottom and lands on the other side, at {factor} of the distance. It still gets nearer: after {steps} steps the loss is {final}. The limit is 2/λ = {limit}.',
    'at-limit':
      'η is exactly 2/λ: each step lands on the other side, just as far away. After {steps} steps the loss is {final}, as at the start.',
    'blows-up':
      'η is above 2/λ = {limit}: each step lands {factor} times as far away, on the other side. After {steps} steps the loss has gone from {start} to {final}.',
    restless:
      'η is above 2/λ = {limit}: this valley cannot hold the walk. After {steps} steps it is still in it, at loss {final}, and does not come to rest.',
    thrown:
      'η is above 2/λ = {limit}: the valley of the start could not hold the walk. Where it stands after {steps} steps, at loss {final}, is luck: the next rate ends elsewhere.',
    'restless-unsure':
      'η is above 2/λ = {limit}: this valley cannot hold the walk. After {steps} steps it is still in it, and does not come to rest.',
    'thrown-unsure':
      'η is above 2/λ = {limit}: the valley of the start could not hold the walk. Where it stands after {steps} steps is luck: the next rate ends elsewhere, and in another browser this one does.',
    left: 'η is above 2/λ = {limit}: the walk left the window at step {at}, and has not come back.',
    'left-unsure':
      'η is above 2/λ = {limit}: the walk has left the window within {steps} steps, and has not come back. In another browser it may still be inside.',
    torn: 'At this rate {served} of {all} layers are served, {frozen} are frozen and {thrown} are thrown. Their gradients differ by a factor of {spread}: no rate serves more than {most} of them.',
    'all-served': 'This rate serves all {all} layers: their gradients differ by a factor of {spread} only.',
    mendable:
      'At this rate {served} of {all} layers are served, {frozen} are frozen and {thrown} are thrown. Here a rate can mend that: near {best} it serves all of them.',
    training: 'The network is being trained, {steps} steps, and its curvature measured on the way.',
    below:
      'λ begins at {start} and is {end} at the end: in {steps} steps it has not come to 2/η = {edge}. The loss went from {first} to {loss}.',
    drawn:
      'At the start λ = {start}, so the limit 2/λ lies above the rate. Training itself drives λ up to 2/η = {edge}; from there on λ stays close to 2/η. Single steps lead uphill, and over many steps the loss goes on falling from {first}.',
    above:
      'Already at the start λ = {start} is above 2/η = {edge}. The first steps throw the weights to where the loss bends less; from then on λ stays near 2/η. Single steps lead uphill, and over many steps the loss falls from {first}.',
    diverged:
      'λ = {start} at the start is too far above 2/η = {edge}, or came to be: at step {at} the loss passes a million, and the run is lost.',
    'diverged-late':
      'λ = {start} at the start is above 2/η = {edge}. The run holds out for a while; then the loss passes a million, and it is lost.',
  },
  columns: {
    step: 'step',
    x: 'x',
    height: 'loss',
    layer: 'layer',
    gradient: 'gradient of weights and biases',
    'weight-gradient': 'gradient of the weights',
    'lowest-rate': 'served from rate',
    'highest-rate': 'served up to rate',
    sharpness: 'curvature λ',
    loss: 'loss',
  },
  choices: {
    view: { sweep: 'Landscape', layers: 'Fifty layers', edge: 'Training' },
    landscape: { bowl: 'Bowl', ridge: 'Ridge' },
  },
  walkChart: '{landscape}: the landscape from the side, with the walk on it',
  sweepChart: 'The loss after {steps} steps at every rate',
  finalAxis: 'loss after {steps} steps',
  rateAxis: 'rate η',
  outside: 'outside, x = {x}',
  gone: 'gone',
  gradientsTitle: 'What reaches the layers',
  gradientsAxis: 'size of the gradient',
  windowsTitle: 'Rates that serve them',
  windowsChart: 'The rates that serve each layer, and the one rate for all',
  rateLine: 'the one rate η',
  sharpnessChart: 'Curvature of the loss against step, with the limit 2/η',
  sharpnessAxis: 'curvature λ',
  trainingChart: 'Loss against step',
  lossAxis: 'loss',
  lost: 'lost',
  legend: {
    start: 'start',
    walk: 'walk',
    minimum: 'bottom of its valley',
    final: 'loss at the end, by rate',
    here: 'at the chosen rate',
    whole: 'weights and biases',
    weights: 'weights alone',
    frozen: 'above the line: frozen at this rate',
    served: 'crossed: served',
    thrown: 'below the line: thrown',
    gone: 'rates at which the walk has left the window',
    sharpness: 'curvature λ, measured every 20 steps',
    edge: '2/η; in the tinted part above it the rate is too large for the curvature',
    training: 'loss',
  },
} as const;

export type Words = typeof en;
