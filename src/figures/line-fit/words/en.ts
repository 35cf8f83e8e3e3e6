export const en = {
  title: 'Fit a line by descent',
  caption:
    'First the data, the line, and its errors; then the loss of every line, a point for each. The red path is the search; the shades under it change at losses of 1, 2, 5, 10, … 500. Drag any dot, or the ring where the search starts.',
  params: {
    slope: 'Slope at the start',
    intercept: 'Intercept at the start',
    rate: 'Learning rate',
    steps: 'Number of steps',
    batch: 'Each step looks at',
    size: 'Dots in a batch',
    seed: 'Seed of the batches',
    data: 'Data: x,y; x,y; …',
  },
  readouts: {
    slope: 'slope',
    intercept: 'intercept',
    loss: 'loss',
    step: 'step',
    'best-slope': 'best slope',
    'best-intercept': 'best intercept',
    'best-loss': 'least loss',
  },
  sentences: {
    start:
      'The search starts with the line of slope {slope} and intercept {intercept}. Its loss is {loss}; the best line has {best}.',
    underway:
      'After {step} steps the loss is {loss}. The best line has {best}, so the search is still on its way.',
    arrived:
      'After {step} steps the search has found the line that the formula gives: slope {slope}, intercept {intercept}, loss {loss}.',
    growing:
      'The rate {rate} is above 2/λ = {limit}: every step leaps over the valley and lands higher on the other side. After {step} steps the loss is {loss}.',
    overflow:
      'The search has blown up: each step landed farther out, and step {next} leads to numbers too large to hold. Rates below 2/λ = {limit} hold on all the data.',
    'mini-underway':
      'After {step} steps the loss is {loss}. The path is crooked because each step looks at {size} dots only, and each batch points somewhat elsewhere.',
    hovering:
      'After {step} steps the loss is {loss}; the best line has {best}. The path does not settle but hovers round the diamond: each batch of {size} has a best line of its own. Smaller rates hover closer.',
    'mini-growing':
      'After {step} steps the loss is {loss}, more than at the start. A batch can be steeper than all the data, so the search can blow up even below 2/λ = {limit}.',
    trough:
      'All dots stand above one x, so many lines fit equally well. The landscape is a trough, and descent stops at the nearest place of its floor: loss {loss} after {step} steps.',
    still: 'At rate 0 every step has length 0: the line stays as it was, with loss {loss}.',
  },
  columns: { step: 'step', slope: 'slope', intercept: 'intercept', loss: 'loss' },
  choices: { batch: { full: 'All dots', mini: 'A mini-batch' } },
  dataChart: 'The data, the line of this step, and its errors',
  lossMap: 'The loss over slope and intercept, with the path of the search',
  lossCurve: 'The loss after each step, on a logarithmic axis',
  dataPoint: 'Data point {number}',
  pointRole: 'movable point',
  start: 'Start of the search',
  shownStep: 'Step shown',
  best: 'best',
  uneven: 'levels uneven',
  belowFloor: 'below 10⁻⁶',
  legend: {
    data: 'data',
    line: 'the line of this step',
    path: 'path of the search',
    best: 'best line (least squares)',
    batch: 'seen by this step',
  },
  needsMini: 'Only mini-batches use this.',
  noSteps: 'There are no steps to play.',
  dataHint: 'At most 30 points, −5 to 5 each way. Empty the field for the data that the figure opened with.',
  unread: 'Entries that could not be read as a point from −5 to 5: {count}.',
  surplus: 'Points left out, because the figure holds {most}: {count}.',
  noData: 'The figure’s own data are shown.',
  lineOutside: 'The line of this step is outside.',
  bestOutside: 'The best line is outside.',
} as const;

export type Words = typeof en;
