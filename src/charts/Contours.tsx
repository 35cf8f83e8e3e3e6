import { memo, useMemo } from 'react';
import { type Bands, bandTint } from './bands';
import { contourPaths } from './contourPaths';
import type { PlotFrame } from './frame';
import type { HeightGrid } from './grid';
import { heightTint } from './tint';

interface ContoursProps {
  readonly frame: PlotFrame;
  readonly grid: HeightGrid;
  readonly bands: Bands;
}

/**
 * A map of heights: tinted bands and thin level lines. Keep `frame`, `grid` and `bands` the same objects from
 * one render to the next, and a moving point does not draw the map anew.
 */
export const Contours = memo(function Contours({ frame, grid, bands }: ContoursProps) {
  const { regions, lines } = useMemo(() => contourPaths(grid, bands, frame), [grid, bands, frame]);
  return (
    <g className="contours">
      {regions.map((d, k) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: a band is its index
        d ? <path key={k} d={d} fill={heightTint(bandTint(k, regions.length))} /> : null,
      )}
      <path className="contour-line" d={lines.join('')} />
    </g>
  );
});
