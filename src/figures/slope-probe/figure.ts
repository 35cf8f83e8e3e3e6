import { digits } from '@/charts/text-format';
import { forwardDifference } from '@/core/calculus/differences';
import { surfaces } from '@/core/landscapes';
import { figure } from '@/figure/definition';
import {
  type CrossSection,
  crossSection,
  heightAlong,
  heightAxis,
  heightsNear,
  tangentOf,
} from '@/scenes/landscape/cross-section';
import { sampleSurface } from '@/scenes/landscape/sampled-surface';
import { sectionFrame, sectionWindow } from './frames';
import { gapOver, lensOver } from './lens';
import { schema } from './params';

/** How far the secant goes on beyond its points, and the tangent to either side of the point. */
const overhang = 0.9;
const reach = 2;

/** Powers of ten, 1 … 1e-12. */
const decades = Array.from({ length: 13 }, (_, k) => Number(`1e-${k}`));

/** A cross-section of a surface, the secant over a run of h, and the tangent that it turns into. */
export const slopeProbe = figure('slope-probe', {
  params: schema,
  readouts: { slope: digits(), exact: digits(), error: digits(5, '−0.00000e−00') },
  sentences: ['secant', 'rounding', 'corner'],
  columns: ['h', 'rise', 'slope', 'error'],

  model({ fn, along, x, y, h }) {
    const landscape = surfaces[fn];
    const axis = along === 'x' ? 0 : 1;
    const section = crossSection(landscape, [x, y], along, sectionWindow);
    const height = heightAlong(landscape, section.aside, along);
    const secantOver = (run: number) => {
      const slope = forwardDifference(landscape.value, [x, y], run)[axis] ?? Number.NaN;
      const error = section.slope === null ? null : slope - section.slope;
      return { run, rise: height(section.at + run) - section.z, slope, error };
    };
    const secant = secantOver(h);
    const { rise, slope, error } = secant;
    const heights = heightAxis(landscape, [section.z + rise, ...heightsNear(section, 0.5)]);
    const bend = landscape.hessian([x, y])[axis]?.[axis] ?? 0;
    return {
      surface: sampleSurface(landscape),
      section,
      h,
      /** Δz, from the point to the second one. */
      rise,
      /** Δz / h */
      slope,
      /** The heights that the cross-section's axis spans. */
      heights,
      /** The secant, a little longer than from point to point. */
      secant: [
        [section.at - overhang, section.z - slope * overhang],
        [section.at + h + overhang, section.z + slope * (h + overhang)],
      ] as const,
      tangent: tangentOf(section, reach),
      lens: lensOver(height, section, h, slope, sectionFrame(heights)),
      /** Null at a corner, where there is no tangent to measure from. */
      gap: section.slope === null ? null : gapOver(height, section, h, section.slope),
      /** Over a run of h and over those of other sizes. */
      secants: [secant, ...decades.map(secantOver)],
      readouts: { slope, exact: section.slope, error },
      sentence: sentenceOf(section, bend, h, rise),
    };
  },
  rows: ({ secants }) => secants.map(({ run, rise, slope, error }) => [run, rise, slope, error]),
});

function sentenceOf({ at, z, slope, sides }: CrossSection, bend: number, h: number, rise: number) {
  if (slope === null) return { key: 'corner', values: { left: sides.left, right: sides.right } } as const;
  const key = roundingRules(Math.max(Math.abs(z), Math.abs(slope * at)), bend, h) ? 'rounding' : 'secant';
  return { key, values: { rise } } as const;
}

/**
 * True where rounding outweighs what is left of the curve's bend: numbers of this size are kept to one part in 2⁵², so
 * their difference over h errs by about ε·size / h, while a secant of a smooth curve errs by about |f″|h / 2.
 */
const roundingRules = (size: number, bend: number, h: number) =>
  (Number.EPSILON * size) / h > (Math.abs(bend) * h) / 2;
