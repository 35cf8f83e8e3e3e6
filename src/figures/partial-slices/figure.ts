import { digits } from '@/charts/text-format';
import { surfaces } from '@/core/landscapes';
import { figure } from '@/figure/definition';
import { choice, number } from '@/params/schema';
import { type CrossSection, crossSection, heightAxis, heightsNear } from '@/scenes/landscape/cross-section';
import { arrowScaleFor, domain, sampleSurface } from '@/scenes/landscape/sampled-surface';
import { surfaceNames } from '@/scenes/landscape/surface-names';

/** How far an arrow may reach over the edge of the map, in map units: to the right stands the scale of heights. */
const overhang = 0.3;

/** The largest of some shares of a scale at which the arrow's head stays on the map. */
function scaleInside(scale: number, point: readonly number[], gradient: readonly number[]): number {
  const [low, high] = [domain[0] - overhang, domain[1] + overhang];
  const fits = (share: number) =>
    point.every((at, axis) => {
      const head = at + share * scale * (gradient[axis] ?? 0);
      return head >= low && head <= high;
    });
  return scale * ([1, 0.5, 0.2, 0.1].find(fits) ?? 0.05);
}

/** Two sections through one point, the slope of each, and the vector that the two slopes make. */
export const partialSlices = figure('partial-slices', {
  params: {
    fn: choice({ default: 'hills', choices: surfaceNames }),
    x: number({ default: 0, min: -5, max: 5, step: 0.1 }),
    y: number({ default: 3, min: -5, max: 5, step: 0.1 }),
  },
  readouts: { 'slope-x': digits(), 'slope-y': digits() },
  sentences: ['slopes', 'level', 'corner'],
  columns: ['along', 'before', 'after'],

  model({ fn, x, y }) {
    const landscape = surfaces[fn];
    const point = [x, y] as const;
    const sections = {
      x: crossSection(landscape, point, 'x', domain),
      y: crossSection(landscape, point, 'y', domain),
    };
    const [slopeX, slopeY] = [sections.x.slope, sections.y.slope];
    /** (∂z/∂x, ∂z/∂y); null where one of them does not exist. */
    const gradient = slopeX === null || slopeY === null ? null : ([slopeX, slopeY] as const);
    const surface = sampleSurface(landscape);
    return {
      surface,
      point,
      sections,
      gradient,
      /** The heights that both sections' axes span, so that equal slopes look equally steep. */
      heights: heightAxis(landscape, [...heightsNear(sections.x, 0.5), ...heightsNear(sections.y, 0.5)]),
      /** Map units for one unit of slope in the gradient's arrows. */
      arrowScale: gradient
        ? scaleInside(arrowScaleFor(surface, gradient), point, gradient)
        : surface.arrowScale,
      readouts: { 'slope-x': slopeX, 'slope-y': slopeY },
      sentence: sentenceOf(sections.x, sections.y),
    };
  },
  rows: ({ sections }) =>
    [sections.x, sections.y].map(({ along, sides }) => [along, sides.left, sides.right]),
});

function sentenceOf(x: CrossSection, y: CrossSection) {
  if (x.slope === null || y.slope === null) {
    const before = { beforeX: x.sides.left, beforeY: y.sides.left };
    return { key: 'corner', values: { ...before, afterX: x.sides.right, afterY: y.sides.right } } as const;
  }
  if (x.slope === 0 && y.slope === 0) return 'level';
  return { key: 'slopes', values: { toX: x.slope, toY: y.slope } } as const;
}
