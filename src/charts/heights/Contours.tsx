import { memo, useMemo } from 'react';
import { usePlot } from '../Plot';
import { heightTint } from '../tint';
import { type Bands, bandTint } from './bands';
import { type ContourPaths, contourPaths } from './contour-paths';
import type { HeightGrid } from './grid';

interface ContoursProps {
  readonly grid: HeightGrid;
  readonly bands: Bands;
  /** Level lines between the bands; a very small map is clearer without. */
  readonly lines?: boolean;
}

/**
 * A map of heights: tinted bands and thin level lines. Keep the plot's frame, `grid` and `bands` the same objects from
 * one render to the next, and a moving point does not draw the map anew.
 */
export const Contours = memo(function Contours({ grid, bands, lines = true }: ContoursProps) {
  const frame = usePlot();
  const paths = useMemo(() => contourPaths(grid, bands, frame), [grid, bands, frame]);
  return <ContourMap paths={paths} lines={lines} />;
});

interface ContourMapProps {
  readonly paths: ContourPaths;
  readonly lines?: boolean;
}

/** The same map from paths that were computed elsewhere, in a worker say. */
export const ContourMap = memo(function ContourMap({ paths, lines = true }: ContourMapProps) {
  const { regions } = paths;
  return (
    <g className="contours">
      {regions.map((d, k) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: a band is its index
        d ? <path key={k} d={d} fill={heightTint(bandTint(k, regions.length))} /> : null,
      )}
      {lines ? <path className="contour-line" d={paths.lines.join('')} /> : null}
    </g>
  );
});
