import { surfaceWords } from '@/scenes/landscape/surface-names';

export const en = {
  title: 'How wrong is a measured slope?',
  caption:
    'Distance of two measured slopes from the exact one, over twelve powers of ten of the step h. Thin lines are what theory expects. Drag h, or drag the point on the map.',
  params: { fn: 'Surface', along: 'Slope along', x: 'x', y: 'y', h: 'Step h' },
  readouts: {
    h: 'step h',
    'error-forward': 'forward error',
    'error-central': 'central error',
    exact: 'exact slope',
  },
  sentences: {
    truncation:
      'At h = {h} truncation rules: the forward difference is {forward} off, the central one {central}. Smaller steps still help, down to about {footForward} and {footCentral}.',
    between:
      'At h = {h} the forward difference is {forward} off and still gains from smaller steps. The central one is {central} off and already suffers from round-off, as it does below {footCentral}.',
    'round-off':
      'At h = {h} round-off rules: the forward difference is {forward} off, the central one {central}. Larger steps would help, up to about {footForward} and {footCentral}.',
    'no-truncation':
      'Here the bends on both sides cancel, so the central difference has no truncation error, only round-off: at this h it is {central} off. The forward one is {forward} off, and its best step is about {footForward}.',
    symmetric:
      'Here the two sides mirror each other, and the central difference is exactly right at every h. The forward one is {forward} off.',
    other:
      'At h = {h} the forward difference is {forward} off, the central one {central}. At this point one of the two errors is missing, so not every curve is a V.',
    kink: 'There is no slope along {along} here, so no error can be drawn: it is {left} on one side and {right} on the other. Small differences report {right} (forward) or the mean of both (central), and do not warn you.',
    undefined: 'The surface has no slope here, so there is nothing to compare a difference with.',
  },
  columns: { h: 'h', forward: 'forward error', central: 'central error' },
  choices: { fn: surfaceWords.en, along: { x: 'x', y: 'y' } },
  chart: 'Error of both differences against the step h, on logarithmic axes',
  /** Over the vertical axis: the absolute error of the slope. */
  axis: '|error|',
  forward: 'forward',
  central: 'central',
  truncation: 'truncation',
  roundOff: 'round-off',
  /** At the bottom of the vertical axis, where errors of 0 are drawn. */
  belowFloor: 'below 10⁻¹⁷',
  noSlope: 'no slope here',
  handleRole: 'movable line',
  map: 'The surface as a map, with the point where the slope is measured',
  point: 'The point where the slope is measured',
  pointRole: 'movable point',
  uneven: 'levels uneven',
  legend: {
    forward: 'one step h ahead of the point',
    central: 'one step h back: only the central difference looks there',
    /** Where the step is too short for the map. */
    tooNear: '{label} (too near to see)',
  },
} as const;

export type Words = typeof en;
