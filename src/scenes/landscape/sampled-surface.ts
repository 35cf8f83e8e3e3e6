import { median, quantile } from 'd3-array';
import type { Extent } from '@/charts/frame';
import { type Bands, heightBands } from '@/charts/heights/bands';
import { type HeightGrid, heightLevels, heightRange, sampleGrid } from '@/charts/heights/grid';
import type { Landscape } from '@/core/landscapes/landscape';

/** A surface sampled over the window, with the levels of its map. */
export interface SampledSurface {
  /** Fine enough for smooth level curves. */
  readonly grid: HeightGrid;
  /** Coarse enough to be turned as one pleases: 20 × 20 quads, with a corner at (0, 0). */
  readonly mesh: HeightGrid;
  readonly bands: Bands;
  /** Map units for one unit of slope: most gradients can be seen as vectors, and seldom leave the map. */
  readonly arrowScale: number;
  /** True where some of the window has no height, or one beyond what is drawn. */
  readonly gaps: boolean;
}

/** The window: x and y from −5 to 5. */
export const domain: Extent = [-5, 5];

const mapNodes = 73;
const meshNodes = 21;

/** Beyond this, differences of heights would overflow on their way to the screen. */
const drawable = 1e100;

const cache = new WeakMap<Landscape, SampledSurface>();

/** Two significant digits, as a reader of a legend wants them. */
const round = (value: number) => Number(value.toPrecision(2));

/** Even levels; where nearly all of the surface lies in a small part of the range, ones that share it out evenly. */
function levelsOf(heights: readonly number[], range: Extent): number[] {
  const typical = ((median(heights) ?? range[0]) - range[0]) / (range[1] - range[0]);
  if (typical > 0.2 && typical < 0.8) return heightLevels(range);
  const shares = Array.from({ length: 9 }, (_, index) => round(quantile(heights, (index + 1) / 10) ?? 0));
  return [...new Set(shares)].sort((a, b) => a - b);
}

const arrowScales = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 1, 2, 4];

/** So that one gradient in ten is longer than 3 map units. */
function arrowScaleOf(landscape: Landscape): number {
  const gradient = new Float64Array(2);
  const at = (index: number) => -4.75 + (9.5 * index) / 19;
  const steepness = Array.from({ length: 400 }, (_, index) => {
    landscape.gradientInto([at(index % 20), at(Math.floor(index / 20))], gradient);
    return Math.hypot(...gradient);
  }).filter(Number.isFinite);
  const steep = quantile(steepness, 0.9) ?? 1;
  return arrowScales.findLast((scale) => scale * steep <= 3) ?? 0.001;
}

/** A vector with a longer component than this, in map units, would be an arrow across the page. */
const longestComponent = 4;

/** The scale to which one vector is drawn: the surface's, or the power of ten at which a very long one fits. */
export function arrowScaleFor({ arrowScale }: SampledSurface, [gx, gy]: readonly [number, number]): number {
  const longest = Math.max(Math.abs(gx), Math.abs(gy));
  if (longest * arrowScale <= longestComponent) return arrowScale;
  return 10 ** Math.floor(Math.log10(longestComponent / longest));
}

function sample(landscape: Landscape): SampledSurface {
  const height = (x: number, y: number) => {
    const z = landscape.value([x, y]);
    return Math.abs(z) <= drawable ? z : Number.NaN;
  };
  const sampled = (nodes: number) =>
    sampleGrid(height, { x: domain, y: domain, columns: nodes, rows: nodes });
  const grid = sampled(mapNodes);
  const heights = Array.from(grid.values).filter(Number.isFinite);
  const range = heightRange(grid);
  return {
    grid,
    mesh: sampled(meshNodes),
    arrowScale: arrowScaleOf(landscape),
    bands: heightBands(levelsOf(heights, range), range),
    gaps: heights.filter((z) => z >= range[0] && z <= range[1]).length < grid.values.length,
  };
}

/** The samples of a landscape; taken once, however often the point moves over it. */
export function sampleSurface(landscape: Landscape): SampledSurface {
  const surface = cache.get(landscape) ?? sample(landscape);
  cache.set(landscape, surface);
  return surface;
}
