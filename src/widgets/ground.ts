import { median, quantile } from 'd3';
import { type Bands, heightBands } from '@/charts/bands';
import type { Extent } from '@/charts/frame';
import { type HeightGrid, heightLevels, heightRange, sampleGrid } from '@/charts/grid';
import type { Landscape } from '@/core/landscapes/landscape';

/** A surface sampled over the window, with the levels of its map. */
export interface Ground {
  readonly grid: HeightGrid;
  readonly bands: Bands;
  /** True where some of the window has no height, or one too large to draw. */
  readonly gaps: boolean;
}

/** The window: x and y from −5 to 5. */
export const edges: Extent = [-5, 5];

/** Three cells of the map to one of the 24 × 24 mesh. */
const nodes = 73;

/** Beyond this, differences of heights would overflow on their way to the screen. */
const drawable = 1e100;

const known = new WeakMap<Landscape, Ground>();

/** Two significant digits, as a reader of a legend wants them. */
const round = (value: number) => Number(value.toPrecision(2));

/** Even levels; where nearly all of the ground lies in a small part of the range, ones that share it out evenly. */
function levelsOf(heights: readonly number[], range: Extent): number[] {
  const typical = ((median(heights) ?? range[0]) - range[0]) / (range[1] - range[0]);
  if (typical > 0.2 && typical < 0.8) return heightLevels(range);
  const shares = Array.from({ length: 9 }, (_, index) => round(quantile(heights, (index + 1) / 10) ?? 0));
  return [...new Set(shares)].sort((a, b) => a - b);
}

function survey(landscape: Landscape): Ground {
  const height = (x: number, y: number) => {
    const z = landscape.value([x, y]);
    return Math.abs(z) <= drawable ? z : Number.NaN;
  };
  const grid = sampleGrid(height, { x: edges, y: edges, columns: nodes, rows: nodes });
  const heights = Array.from(grid.values).filter(Number.isFinite);
  const range = heightRange(grid);
  return {
    grid,
    bands: heightBands(levelsOf(heights, range), range),
    gaps: heights.length < grid.values.length,
  };
}

/** A landscape's ground; sampled once, however often the point moves over it. */
export function groundOf(landscape: Landscape): Ground {
  const ground = known.get(landscape) ?? survey(landscape);
  known.set(landscape, ground);
  return ground;
}
