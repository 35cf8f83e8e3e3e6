import { surfaceWords } from '@/scenes/landscape/surface-names';

export const en = {
  title: 'A secant turns into the tangent',
  caption:
    'A cut through the surface. The secant runs from the point to a second one, a distance h further on; the smaller h is, the nearer it comes to the tangent, until rounding spoils it. The error is the secant’s slope minus the tangent’s.',
  params: {
    fn: 'Surface',
    along: 'Cut along',
    x: 'x',
    y: 'y',
    h: 'Run h',
  },
  readouts: { slope: 'secant’s slope Δz/h', exact: 'exact slope', error: 'error, with its sign' },
  sentences: {
    secant:
      'Over a run of {h} the height changes by {rise}: the secant’s slope is {slope}, an error of {error}.',
    rounding:
      'A run of {h} changes the height by only {rise}. Rounding to about 16 digits now makes the error: {error}. A larger h does better.',
    corner:
      'The curve has a corner here: it comes with slope {left} and goes on with slope {right}. The secant tends to the slope on its own side; no tangent fits both.',
  },
  columns: { h: 'run h', rise: 'rise Δz', slope: 'slope Δz/h', error: 'error' },
  choices: { fn: surfaceWords.en, along: { x: 'x', y: 'y' } },
  cut: 'Cut along {along}, at {other} = {value}',
  cutLabel: 'Height along the cut, with point, secant and tangent',
  lens: 'The same place, magnified ×{times}',
  lensLabel: 'The triangle of run and rise under a magnifying glass',
  gap: 'The tangent laid level: what is left of the curve',
  gapLabel: 'The distance between the curve and its tangent, from the point to the second point',
  noGap: 'A corner has no tangent to measure from.',
  /** What stands at the end of the gap. */
  gapEnd: 'error {error}',
  point: 'The point on the curve',
  second: 'The second point of the secant',
  role: 'movable point',
  legend: { secant: 'secant, through both points', tangent: 'tangent, at the point' },
  /** What the buttons of the animation do here. */
  play: { group: 'Change the run h', back: 'Longer', play: 'Let h shrink', step: 'Shorter' },
} as const;

export type Words = typeof en;
