import { plotFrame } from '@/charts/frame';
import { heightBands } from '@/charts/heights/bands';
import { type ContourPaths, contourPaths } from '@/charts/heights/contour-paths';
import { sampleGrid } from '@/charts/heights/grid';
import { area, surfaceOf, usualTime } from './surface';

/** One scale both ways, so that steps against the gradient cross the level curves at right angles. */
export const mapFrame = plotFrame({
  width: 400,
  height: 372,
  margin: { left: 38, right: 60, top: 26, bottom: 44 },
  ...area,
});

/** The same levels for all T. Above 0.09, the error of an output of 1, lies the far side of the wall. */
export const bands = heightBands([0.001, 0.01, 0.03, 0.05, 0.07, 0.085, 0.2, 0.3, 0.4], [0, 0.5]);

const nodes = 73;

/** The level curves of the error after so many time steps. */
export function mapOf(time: number): ContourPaths {
  const surface = surfaceOf(time);
  const grid = sampleGrid((w, b) => surface.value([w, b]), { ...area, columns: nodes, rows: nodes });
  return contourPaths(grid, bands, mapFrame);
}

let opening: ContourPaths | undefined;

/** The map for the usual number of time steps, which is drawn with the page, and kept. */
export function usualMap(): ContourPaths {
  opening ??= mapOf(usualTime);
  return opening;
}
