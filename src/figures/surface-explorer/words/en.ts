import { surfaceWords } from '@/scenes/landscape/surface-names';

export const en = {
  title: 'A surface, a point, and its gradient',
  caption:
    'The same point on the surface and on its map. The blue arrow is made of the two slopes and lies in the input plane: it is the gradient, where there is one. The red line is a walk along the arrow, over the ground.',
  params: {
    fn: 'Surface',
    formula: 'Or your own: z =',
    x: 'x',
    y: 'y',
    h: 'Step h of the difference',
    exact: 'Exact slopes',
    reach: 'Length of the walk, in arrows',
    azimuth: 'Turn the view',
    elevation: 'Tilt the view',
  },
  readouts: {
    z: 'height z',
    'slope-x': 'slope in x',
    'slope-y': 'slope in y',
    steepness: 'length of the arrow',
    direction: 'its direction, from +x',
  },
  sentences: {
    uphill:
      'The ground is {z} high here. It rises most steeply toward {direction}: at first by {steepness} for each unit of distance.',
    flat: 'The ground is {z} high and level here: the gradient is 0 and points nowhere.',
    kink: 'There is no gradient here. In x the slope is {leftX} coming from the left and {rightX} going right; in y it is {leftY} from below and {rightY} going up.',
    'no-slope':
      'The ground is {z} high here but has no gradient: a slope is infinite, or the ground ends here.',
    undefined: 'The formula has no height here, so it has no gradient either.',
    measured:
      'The two slopes are measured with steps of length h = {h}. Exactly, the ground rises most steeply toward {direction}: at first by {steepness} for each unit of distance.',
    'measured-flat':
      'The two slopes are measured with steps of length h = {h}. Exactly, the ground is level here, {z} high: the gradient is 0.',
    'measured-kink':
      'There is no gradient here. The two differences over h = {h} give {slopeX} and {slopeY} all the same, but in x the slope is {leftX} coming from the left and {rightX} going right; in y it is {leftY} from below and {rightY} going up.',
    'measured-no-slope':
      'There is no gradient here: a slope is infinite, or the ground ends here. The two differences over h = {h} give {slopeX} and {slopeY} all the same.',
    'no-difference':
      'The ground is {z} high here, but one step of length h = {h} away there is no height to compare with, or one too far from it to compute with.',
  },
  columns: { x: 'x', y: 'y', z: 'z' },
  choices: { fn: surfaceWords.en },
  surface: 'The surface in three dimensions',
  surfaceTurn: 'Turn with the arrow keys or by dragging.',
  map: 'The same surface as a map with lines of equal height',
  point: 'The point on the surface',
  pointRole: 'movable point',
  legend: {
    arrow: {
      exact: 'gradient, in the input plane (drawn × {scale})',
      measured: 'measured gradient, in the input plane (drawn × {scale})',
      'no-gradient': 'two differences as an arrow: no gradient (drawn × {scale})',
    },
    walk: 'walk along the arrow, true to scale',
    legs: 'its parts along x and along y',
    tangent: 'tangent in the direction of the walk',
    level: 'level curve through the point',
  },
  /** What is said of a formula that cannot be read: one sentence a kind of problem. */
  formulas: {
    empty: 'Type a formula in x and y, for example sin(x) * y.',
    'too-long': 'The formula is longer than {limit} characters; shorten it.',
    syntax: 'The formula breaks off or goes wrong at character {position}.',
    'unknown-name': '“{name}” is unknown here: the variables are x and y, the constants pi and e.',
    'unknown-function': 'The function “{name}” is unknown here.',
    arguments: '“{name}” has too many or too few arguments.',
    unsupported: 'This field cannot read {what}.',
    'no-parser': 'The formula reader could not be loaded. Check the connection, then reload the page.',
  },
  formulaHint: 'x, y, + − * / ^, sqrt, exp, log, sin, cos, tanh, abs, pi. Press Enter to draw it.',
  /** Under a legend whose levels are not evenly spaced. */
  uneven: 'levels uneven',
  leaves: 'The walk leaves the window; it is drawn as far as the edge.',
  gaps: 'Where the formula has no height, or one too far from the others to draw, the surface has a gap.',
  hNeedsDifference: 'Exact slopes need no step.',
  fnOverridden: 'Your own formula is drawn. Empty its field to choose here.',
} as const;

export type Words = typeof en;
