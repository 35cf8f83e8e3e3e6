export const en = {
  title: 'The same run without and with clipping',
  caption:
    'The landscape of one recurrent unit with T = 50 time steps (Pascanu, Mikolov and Bengio, 2013), its wall, and two runs from one start. Below, what clipping does to one gradient that you choose: by norm it shortens the whole, by value it cuts each component to the threshold. Lengths within the shape that bounds them are drawn to scale, longer ones by powers of ten.',
  params: {
    by: 'Clip by',
    threshold: 'Threshold',
    rate: 'Rate η',
    steps: 'Number of steps',
    w: 'w',
    b: 'b',
    gx: 'first',
    gy: 'second',
  },
  readouts: {
    'loss-without': 'loss without clipping',
    loss: 'loss with clipping',
    clipped: 'steps shortened',
    'turn-norm': 'arrow turned by norm (°)',
    'turn-value': 'arrow turned by value (°)',
  },
  sentences: {
    start: 'Both runs stand at the start, with loss {loss}. Press “Step” to go.',
    still: 'At rate 0 every step is 0 long, clipped or not: both runs stay at the start, with loss {loss}.',
    'under-way':
      'Step {step}: loss {without} without clipping, {loss} with it. So far {cuts} steps were shortened.',
    'threshold-too-high':
      'No gradient is longer than {top}, and the threshold is {threshold}: nothing is shortened, and step {at} throws both runs {length} units away.',
    'not-needed':
      'No gradient passes the threshold; the longest is {top}. Both runs are the same, and both arrive: loss {loss} after {steps} steps.',
    'no-help':
      'No gradient passes the threshold; the longest is {top}. Clipping does nothing, and the loss goes from {first} to {loss} in {steps} steps: it can shorten a step, and never lengthen one.',
    'thrown-anyway':
      'The threshold {threshold} still lets a step move w and b by up to {pace}. Step {at} is {length} long, and the clipped run ends with a loss of {loss}; {without} without clipping.',
    saved:
      'Without clipping the loss is {without} after {steps} steps. With it, {cuts} of the {steps} steps are shortened, all others are as they were, and the loss comes down to {loss}.',
    'both-arrive':
      'Both runs arrive: loss {without} without clipping, {loss} with it. It shortened {cuts} of {steps} steps.',
    crawls:
      'Nearly every step is shortened, {cuts} of {steps}: none moves w or b by more than {pace}. The run crawls: the loss went from {first} to {loss} only.',
    turned:
      'Cut by value, {cuts} of {steps} steps are shortened and turned, by up to {turn}°. The run has not arrived: loss {loss}; {without} without clipping.',
    better:
      'Clipping shortened {cuts} of {steps} steps. The run is not thrown and has not arrived yet: loss {loss}; {without} without clipping.',
    worse:
      'Clipping shortened {cuts} of {steps} steps, and here it costs something: loss {loss}; {without} without clipping.',
  },
  columns: {
    step: 'step',
    'w-without': 'w without clipping',
    'b-without': 'b without clipping',
    'loss-without': 'loss without clipping',
    w: 'w with clipping',
    b: 'b with clipping',
    loss: 'loss with clipping',
    norm: 'length of the gradient before clipping',
    turn: 'turned by (°)',
  },
  choices: { by: { norm: 'norm', value: 'value' } },
  map: 'The error over w and b from above, with both runs on it',
  start: 'Start of both runs',
  role: 'movable point',
  uneven: 'uneven',
  wall: 'wall',
  flat: 'flat',
  thrown: 'one step: {length} units',
  outside: { without: 'without: outside, at ({w}, {b})', with: 'with: outside, at ({w}, {b})' },
  losses: 'Loss of both runs after each step',
  lossAxis: 'loss',
  stepsAxis: 'steps',
  histogram: 'How many gradients of the clipped run had which length, before clipping',
  countAxis: 'gradients met by the clipped run',
  normAxis: 'length before clipping',
  threshold: 'threshold',
  kept: '{count} whole',
  cut: '{count} cut',
  shorter: '▼ {count} shorter',
  longer: '▲ {count} longer',
  noSteps: 'There is no step.',
  noLength: 'At rate 0 neither run moves.',
  arrows: { norm: 'By norm', value: 'By value' },
  gradient: 'The gradient before clipping',
  ofArrows: 'Gradient in the arrows',
  before: 'before',
  after: 'after',
  length: '{length} long',
  turned: 'turned by {degrees}°',
  untouched: 'not clipped',
  noDirection: 'no gradient, no direction',
  legend: {
    start: 'start: drag it',
    without: 'without clipping',
    with: 'with clipping',
    here: 'where the runs stand',
    thrown: 'step that throws a run',
    wall: 'wall',
  },
} as const;

export type Words = typeof en;
