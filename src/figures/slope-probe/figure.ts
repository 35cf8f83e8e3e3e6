import type { Extent } from '@/charts/frame';
import type { Position } from '@/charts/position';
import { forwardDifference } from '@/core/calculus/differences';
import { surfaces } from '@/core/landscapes';
import type { FigureModel } from '@/figure/figure-model';
import type { Values } from '@/params/schema';
import {
  type CrossSection,
  crossSection,
  heightAlong,
  heightAxis,
  heightsNear,
  tangentOf,
} from '@/scenes/landscape/cross-section';
import { type SampledSurface, sampleSurface } from '@/scenes/landscape/sampled-surface';
import { sectionFrame, sectionWindow } from './frames';
import { type Gap, gapOver, type Lens, lensOver } from './lens';
import type { schema } from './params';

export type Sentence = 'secant' | 'rounding' | 'corner';
export type Column = 'h' | 'rise' | 'slope' | 'error';

export interface SlopeProbeModel extends FigureModel<'slope' | 'exact' | 'error', Sentence, Column> {
  readonly surface: SampledSurface;
  readonly section: CrossSection;
  readonly h: number;
  /** Δz, from the point to the second one. */
  readonly rise: number;
  /** Δz / h */
  readonly slope: number;
  /** The heights that the cross-section's axis spans. */
  readonly heights: Extent;
  /** The secant, a little longer than from point to point. */
  readonly secant: readonly [Position, Position];
  readonly tangent: readonly Position[];
  readonly lens: Lens;
  /** Null at a corner, where there is no tangent to measure from. */
  readonly gap: Gap | null;
}

/** How far the secant goes on beyond its points, and the tangent to either side of the point. */
const overhang = 0.9;
const reach = 2;

/** Powers of ten, 1 … 1e-12. */
const decades = Array.from({ length: 13 }, (_, k) => Number(`1e-${k}`));

/**
 * True where rounding outweighs what is left of the curve's bend: heights are kept to one part in 2⁵², so their
 * difference over h errs by about ε|z| / h, while a secant of a smooth curve errs by about |f″|h / 2.
 */
function roundingRules(section: CrossSection, bend: number, h: number): boolean {
  const noise = Number.EPSILON * Math.max(Math.abs(section.z), Math.abs((section.slope ?? 0) * section.at));
  return noise / h > (Math.abs(bend) * h) / 2;
}

/** A cross-section of a surface, the secant over a run of h, and the tangent that it turns into. */
export function slopeProbe({ fn, along, x, y, h }: Values<typeof schema>): SlopeProbeModel {
  const landscape = surfaces[fn];
  const axis = along === 'x' ? 0 : 1;
  const section = crossSection(landscape, [x, y], along, sectionWindow);
  const height = heightAlong(landscape, section.aside, along);
  const secantOver = (run: number) => forwardDifference(landscape.value, [x, y], run)[axis] ?? Number.NaN;
  const slope = secantOver(h);
  const rise = height(section.at + h) - section.z;
  const error = section.slope === null ? null : slope - section.slope;
  const heights = heightAxis(landscape, [section.z + rise, ...heightsNear(section, 0.5)]);
  const { left, right } = section.sides;

  const sentence = (): SlopeProbeModel['sentence'] => {
    if (error === null) return { key: 'corner', values: { left, right, slope } };
    const bend = landscape.hessian([x, y])[axis]?.[axis] ?? 0;
    const values = { h, rise, slope, error };
    return { key: roundingRules(section, bend, h) ? 'rounding' : 'secant', values };
  };
  return {
    surface: sampleSurface(landscape),
    section,
    h,
    rise,
    slope,
    heights,
    secant: [
      [section.at - overhang, section.z - slope * overhang],
      [section.at + h + overhang, section.z + slope * (h + overhang)],
    ],
    tangent: tangentOf(section, reach),
    lens: lensOver(height, section, h, slope, sectionFrame(heights)),
    gap: section.slope === null ? null : gapOver(height, section, h, section.slope),
    readouts: { slope, exact: section.slope, error },
    sentence: sentence(),
    table: {
      columns: [{ key: 'h' }, { key: 'rise' }, { key: 'slope' }, { key: 'error' }],
      rows: [h, ...decades].map((run) => [
        run,
        height(section.at + run) - section.z,
        secantOver(run),
        section.slope === null ? null : secantOver(run) - section.slope,
      ]),
    },
  };
}
