import { surfaceWords } from '@/scenes/landscape/surface-names';

export const en = {
  title: 'Two cuts, two slopes, one gradient',
  caption:
    'Cut along x, the surface is a curve with slope ∂z/∂x; cut along y, it is another, with slope ∂z/∂y. On the map the two slopes are the components of the gradient. Both cuts have one scale of heights; each triangle is 1 wide and one slope high.',
  params: { fn: 'Surface', x: 'x', y: 'y' },
  readouts: { 'slope-x': 'slope in x', 'slope-y': 'slope in y' },
  sentences: {
    slopes:
      'The slope is {toX} along x and {toY} along y. Side by side they are the gradient: ({toX}, {toY}).',
    level: 'Both tangents are level here, so the gradient is (0, 0).',
    corner:
      'Both cuts have a corner here. Along x the slope is {beforeX} before the point and {afterX} after it; along y it is {beforeY} before and {afterY} after. So there are no partial derivatives and no gradient.',
  },
  columns: { along: 'cut along', before: 'slope before the point', after: 'slope after the point' },
  choices: { fn: surfaceWords.en },
  map: 'The surface as a map, with both cuts and the gradient put together from its components',
  uneven: 'levels uneven',
  cut: 'Cut along {along}, at {other} = {value}',
  cutLabel: 'Height along {along}, with the tangent at the point',
  noSlope: 'no {ratio}',
  point: 'The point on the surface',
  pointOfCut: 'The point on the cut along {along}',
  role: 'movable point',
  legend: {
    x: 'slope in x: tangent, and component',
    y: 'slope in y: tangent, and component',
    gradient: 'gradient, in the input plane (drawn × {scale})',
  },
} as const;

export type Words = typeof en;
