export const en = {
  title: 'A wall beside a flat',
  caption:
    'The error of one recurrent unit over its weight w and bias b: xₜ = w·σ(xₜ₋₁) + b from x₀ = ½, and after T time steps the error (σ(x) − 0.7)², as in Pascanu, Mikolov and Bengio (2013). Its gradient comes back through all T time steps. The map shows the descent, the charts its gradient and loss, step by step.',
  params: {
    w: 'Start w',
    b: 'Start b',
    rate: 'Rate η',
    steps: 'Number of steps',
    time: 'Time steps T of the unit',
  },
  readouts: {
    loss: 'loss',
    'gradient-norm': 'length of the gradient',
    'longest-step': 'longest step',
    'longest-at': 'which step it was',
  },
  sentences: {
    start: 'The run stands at its start: loss {loss}, and a gradient {norm} long. Press “Step” to go.',
    still: 'At rate 0 every step is 0 long: the run stays at its start, with loss {loss}.',
    'under-way': 'Step {step} of {steps}: loss {loss}; the gradient is {norm} long.',
    thrown:
      'No step before step {at} is longer than {usual}. Then the gradient is {wall} long, and step {at} throws the run {length} units away. The lowest loss until then was {best}; at the end it is {loss}, and the next step would be {next} long.',
    'thrown-at-once':
      'The gradient at the start is {wall} long: the very first step throws the run {length} units away. At the end the loss is {loss}, and the next step would be {next} long.',
    'thrown-and-back':
      'Step {at} throws the run {length} units away; until then no step was longer than {usual}. It happens to land where it can come down again: the lowest loss until then was {best}; at the end it is {loss}.',
    arrived: 'No step is longer than 1, and after {steps} steps the loss is down to {loss}.',
    calm: 'No step is longer than 1 so far: in {steps} steps the loss went from {first} to {loss}. The next step would be {next} long.',
    overflow: 'After step {step} the run is over: the gradient there is beyond the largest number, 1.8e308.',
  },
  columns: { step: 'step', w: 'w', b: 'b', loss: 'loss', 'gradient-norm': 'length of the gradient' },
  map: 'The error over w and b from above, with the descent on it',
  charts: 'Length of the gradient and loss after each step',
  start: 'Start of the run',
  startRole: 'movable point',
  uneven: 'uneven',
  wall: 'wall',
  flat: 'flat',
  thrown: 'one step: {length} units',
  outside: 'now outside, at w = {w}, b = {b}',
  normAxis: 'length of the gradient',
  lossAxis: 'loss',
  stepsAxis: 'steps',
  below: '{norm}: below this axis',
  noSteps: 'There is no step.',
  noLength: 'At rate 0 the run does not move.',
  legend: {
    start: 'start: drag it',
    walk: 'run, step by step',
    here: 'where the run stands',
    thrown: 'step that throws it',
    wall: 'wall: on it x stays at ½, in unstable balance',
    norm: 'length of the gradient',
    loss: 'loss',
  },
} as const;

export type Words = typeof en;
