import { memo, useMemo } from 'react';
import { heatPaths } from './heat-paths';
import type { HeightGrid } from './heights/grid';
import { usePlot } from './Plot';

interface HeatmapProps {
  readonly cells: Pick<HeightGrid, 'columns' | 'rows' | 'values'>;
  /** A value's CSS color from `tint.ts`, or undefined for none; keep it the same function between renders. */
  readonly color: (value: number) => string | undefined;
  /** Thin lines between cells of different colors: for categories. */
  readonly borders?: boolean;
}

/** Colored cells that fill the plotting rectangle; a cell without a number is crossed out. */
export const Heatmap = memo(function Heatmap({ cells, color, borders = false }: HeatmapProps) {
  const frame = usePlot();
  const paths = useMemo(() => heatPaths(cells, color, frame), [cells, color, frame]);
  return (
    <g className="heatmap">
      {paths.layers.map(({ fill, d }) => (
        <path key={fill} d={d} fill={fill} />
      ))}
      {paths.missing ? <path className="heat-missing" d={paths.missing} /> : null}
      {borders ? <path className="heat-border" d={paths.borders} /> : null}
    </g>
  );
});
