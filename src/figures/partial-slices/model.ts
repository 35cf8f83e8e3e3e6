import type { Extent } from '@/charts/frame';
import { surfaces } from '@/core/landscapes';
import type { FigureModel } from '@/figure/figure-model';
import type { Values } from '@/params/schema';
import {
  type Along,
  type CrossSection,
  crossSection,
  heightAxis,
  heightsNear,
} from '@/scenes/landscape/cross-section';
import {
  arrowScaleFor,
  domain,
  type SampledSurface,
  sampleSurface,
} from '@/scenes/landscape/sampled-surface';
import type { schema } from './params';

export type Sentence = 'slopes' | 'level' | 'corner';
export type Column = 'along' | 'before' | 'after';

export interface PartialSlicesModel extends FigureModel<'slope-x' | 'slope-y', Sentence, Column> {
  readonly surface: SampledSurface;
  readonly point: readonly [x: number, y: number];
  readonly sections: Readonly<Record<Along, CrossSection>>;
  /** The heights that both cross-sections' axes span, so that equal slopes look equally steep. */
  readonly heights: Extent;
  /** (∂z/∂x, ∂z/∂y); null where one of them does not exist. */
  readonly gradient: readonly [x: number, y: number] | null;
  /** Map units for one unit of slope in the gradient's arrows. */
  readonly arrowScale: number;
}

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

/** Two cross-sections through one point, the slope of each, and the vector that the two slopes make. */
export function partialSlices({ fn, x, y }: Values<typeof schema>): PartialSlicesModel {
  const landscape = surfaces[fn];
  const sections = {
    x: crossSection(landscape, [x, y], 'x', domain),
    y: crossSection(landscape, [x, y], 'y', domain),
  };
  const [slopeX, slopeY] = [sections.x.slope, sections.y.slope];
  const gradient = slopeX === null || slopeY === null ? null : ([slopeX, slopeY] as const);
  const surface = sampleSurface(landscape);

  const sentence = (): PartialSlicesModel['sentence'] => {
    if (gradient === null) {
      const [alongX, alongY] = [sections.x.sides, sections.y.sides];
      const before = { beforeX: alongX.left, beforeY: alongY.left };
      return { key: 'corner', values: { ...before, afterX: alongX.right, afterY: alongY.right } };
    }
    const [toX, toY] = gradient;
    return toX === 0 && toY === 0 ? { key: 'level', values: {} } : { key: 'slopes', values: { toX, toY } };
  };
  return {
    surface,
    point: [x, y],
    sections,
    heights: heightAxis(landscape, [...heightsNear(sections.x, 0.5), ...heightsNear(sections.y, 0.5)]),
    gradient,
    arrowScale: gradient
      ? scaleInside(arrowScaleFor(surface, gradient), [x, y], gradient)
      : surface.arrowScale,
    readouts: { 'slope-x': slopeX, 'slope-y': slopeY },
    sentence: sentence(),
    table: {
      columns: [{ key: 'along' }, { key: 'before' }, { key: 'after' }],
      rows: [sections.x, sections.y].map(({ along, sides }) => [along, sides.left, sides.right]),
    },
  };
}
