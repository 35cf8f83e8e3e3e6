import { extent, range } from 'd3-array';
import type { Extent, PlotFrame } from '@/charts/frame';
import type { Position } from '@/charts/position';
import type { CrossSection } from '@/scenes/landscape/cross-section';
import { lensFrame } from './frames';

/** The place round both points, in runs of h: the point is (0, 0), the second point (1, slope of the secant). */
export interface Lens {
  /** How many times as large as in the cross-section, across and up alike. */
  readonly magnification: number;
  readonly u: Extent;
  readonly v: Extent;
  readonly curve: readonly Position[];
}

/** What is left of the curve between the points when the tangent is taken off; at u = 1 it is the error of the secant. */
export interface Gap {
  readonly u: Extent;
  readonly v: Extent;
  readonly curve: readonly Position[];
}

const samples = 161;

const spread = ([low, high]: Extent) => range(samples).map((k) => low + ((high - low) * k) / (samples - 1));

/** The curve as it is computed, rounding and all: (f(at + u·h) − f(at)) / h. */
const reliefOf =
  (height: (place: number) => number, { at, z }: CrossSection, h: number) =>
  (u: number) =>
    (height(at + u * h) - z) / h;

/**
 * As large as the lens can show the whole triangle of run and rise.
 * @param sectionFrame the frame of the cross-section, whose proportions the lens keeps.
 */
export function lensOver(
  height: (place: number) => number,
  section: CrossSection,
  h: number,
  slope: number,
  sectionFrame: PlotFrame,
): Lens {
  const { left, right, top, bottom } = lensFrame([0, 1], [0, 1]).inner;
  const [width, tall] = [right - left, bottom - top];
  const acrossOf = sectionFrame.x(1) - sectionFrame.x(0);
  const upOf = sectionFrame.y(0) - sectionFrame.y(1);
  const run = Math.min(0.46 * width, (0.62 * tall * acrossOf) / (upOf * Math.abs(slope)));
  const unit = (run * upOf) / acrossOf;
  const u: Extent = [0.62 - width / (2 * run), 0.62 + width / (2 * run)];
  const v: Extent = [slope / 2 - tall / (2 * unit), slope / 2 + tall / (2 * unit)];
  const relief = reliefOf(height, section, h);
  return {
    magnification: run / (acrossOf * h),
    u,
    v,
    curve: spread(u).map((place) => [place, relief(place)]),
  };
}

/** As large as the strip can show all of it. */
export function gapOver(
  height: (place: number) => number,
  section: CrossSection,
  h: number,
  tangent: number,
): Gap {
  const relief = reliefOf(height, section, h);
  const curve = spread([0, 1]).map((u): Position => [u, relief(u) - tangent * u]);
  const [low = 0, high = 0] = extent([0, ...curve.map(([, left]) => left)]);
  const room = 0.12 * (high - low) || Number.EPSILON;
  return { u: [-0.06, 1.62], v: [low - room, high + room], curve };
}
